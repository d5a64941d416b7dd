import { sheet } from "../grid/drawing";
import { everyFigure } from "./every-figure";
import { exampleForm, exampleIndicator } from "./example-form";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";

/** What cannot be more than all: a share of something. Rates of growth or of achievement, and ratios of accounts, can. */
const share = /割合|満足度|理解度|認知度|普及率|加入率|回収率|取得率|受診率|出席率|参加率|交付率|カバー率/;

/** A share lies between 0% and 100%. */
export const shareOutOfRange = defineRule({
  id: "share-out-of-range",
  category: "values",
  severity: "error",
  title: { ja: "割合が0～100%の外にある", en: "A share is below 0% or above 100%" },
  reason: {
    ja: "満足度や交付率（第3章、資料5・6）は全体に占める割合なので、0%より小さくも100%より大きくもなりません。分子と分母の取り違えや、桁の打ち間違いです。",
    en: "Satisfaction or the share of card holders (chapter 3, appendices 5 and 6) is a part of a whole. Outside 0% to 100%, numerator and denominator are exchanged or a digit slipped.",
  },

  *find(programme) {
    for (const { entry, what, title, name } of everyFigure(programme)) {
      const { value, upper = value, baseUnit, at } = entry;
      if (baseUnit === "%" && share.test(name) && (value < 0 || upper > 100)) yield { at, actual: figureWords(entry), what, title };
    }
  },

  explain: ({ actual, what, title }) => ({
    ja: [`「${title}」の${what.ja}「${actual}」は、割合としてありえない値です。`, "割合は0%以上100%以下のはずです。", "分子と分母、桁を確かめて直してください。"],
    en: [`The ${what.en} "${actual}" of "${title}" is no possible share.`, "A share lies between 0% and 100%.", "Check numerator, denominator and digits, and correct it."],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "窓口の満足度", "96%（令和2（2020）年度）", "100%（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "窓口の満足度", "96%（令和2（2020）年度）", "[[980%（令和7（2025）年度）]]") })}`,
  },
});
