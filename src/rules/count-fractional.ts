import { sheet } from "../grid/drawing";
import { inBaseUnit } from "../values/quantity";
import { everyFigure } from "./every-figure";
import { exampleForm, exampleIndicator } from "./example-form";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";

/** What is counted one by one. */
const counted = new Set(["件", "回", "人", "箇所", "団体", "施設", "台", "本", "校", "館", "社", "組織", "棟", "基", "病棟", "業務", "部署", "駅"]);
/** A mean of counts is no count. */
const mean = /平均|当たり|あたり|毎の|ごとの/;

/** What is counted one by one has no decimals. */
export const countFractional = defineRule({
  id: "count-fractional",
  category: "values",
  severity: "warning",
  title: { ja: "件数や人数に端数がある", en: "A count has decimals" },
  reason: {
    ja: "件・回・人・箇所は一つずつ数えるもので（第3章、資料5・6）、平均や1人当たりの値でなければ端数は出ません。桁区切りの「,」を「.」と打ち間違えると、千倍違う値になります。",
    en: "Cases, times, people and places are counted one by one (chapter 3, appendices 5 and 6). Unless it is a mean, a decimal is a slip: a point typed for a comma makes a value a thousand times smaller.",
  },

  *find(programme) {
    for (const { entry, what, title, name } of everyFigure(programme)) {
      const isWhole = inBaseUnit(entry.value, entry.factor).mod(1).eq(0);
      if (counted.has(entry.baseUnit) && !isWhole && !entry.approximate && !mean.test(name))
        yield { at: entry.at, actual: figureWords(entry), what, title, unit: entry.unit };
    }
  },

  explain: ({ actual, what, title, unit }) => ({
    ja: [`「${title}」の${what.ja}「${actual}」に端数があります。`, `${unit}は一つずつ数えるので、整数のはずです。`, "小数点と桁区切りを確かめてください。平均の値であれば、このままで構いません。"],
    en: [`The ${what.en} "${actual}" of "${title}" has decimals.`, `What is counted in ${unit} is a whole number.`, "Check point and comma; if it is a mean, leave it as it is."],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "1,234件（令和2（2020）年度）", "1,500件（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "[[1.234件（令和2（2020）年度）]]", "1,500件（令和7（2025）年度）") })}`,
  },
});
