import { sheet } from "../grid/drawing";
import { comparable } from "../values/comparison";
import type { TextEntry } from "../values/entry";
import { isConvertible } from "../values/unit";
import { byCell } from "./by-cell";
import { exampleForm, exampleIndicator } from "./example-form";
import { indicatorTitle } from "./indicator-words";
import { conditionWords, decidedByWords, figureWords } from "./result-words";
import { defineRule } from "./rule";

/** A target is at least as good as the 現状値, unless 目標値の考え方 says why it is not. A 施策シート has targets of earlier periods, too. */
export const targetWorse = defineRule({
  id: "target-worse",
  category: "plan",
  severity: "info",
  title: { ja: "目標値が現状値より後退している", en: "A target is worse than its baseline" },
  reason: {
    ja: "「以上」の目標が現状値を下回るなど、方向から見て現状より後退した目標は、方向か値の誤りのことがあります。件数の減少を見込むなど理由のある場合もあるので、情報にとどめます（資料5・6の目標値の考え方）。",
    en: "A target of at least less than there is already may have its direction or its figure wrong. There may be a reason, such as a demand that falls (appendices 5 and 6, rationale), so that it is information only.",
  },

  *find({ indicators }) {
    const found = indicators.flatMap(({ baseline, targets, aim, cumulative, standsAlone, form, list, label, name }) => {
      const dated = targets.findLast(({ entry }) => entry.kind === "quantity")?.entry;
      const final = dated ?? form?.undated[0] ?? list?.undated[0];
      if (cumulative || standsAlone) return [];
      if (baseline?.kind !== "quantity" || final?.kind !== "quantity" || !isConvertible(baseline, final)) return [];
      if (final.upper !== undefined || baseline.upper !== undefined || isFilled(list?.rationale)) return [];
      const [from, to] = comparable(baseline, final);
      const isWorse = aim.value === "at-most" ? to.gt(from) : to.lt(from);
      if (!isWorse) return [];
      const title = indicatorTitle({ label, name: { text: name, at: final.at } });
      const figures = { actual: figureWords(final), baseline: figureWords(baseline) };
      return [{ at: final.at, also: [baseline.at], ...figures, title, aim, condition: conditionWords(final, aim) }];
    });
    for (const [fault] of byCell(found)) yield fault;
  },

  explain: ({ title, baseline, aim, condition }) => ({
    ja: [
      `「${title}」は${condition.ja}で達成ですが（方向は${decidedByWords[aim.decidedBy].ja}）、現状値 ${baseline} より後退した目標です。`,
      "目標値は、現状値と同じか、方向に沿って進んだ値のはずです。",
      "方向と値を確かめてください。見込みがあっての目標であれば、目標値の考え方に書いて、このままで構いません。",
    ],
    en: [
      `"${title}" aims at ${condition.en} (direction ${decidedByWords[aim.decidedBy].en}), which is worse than the baseline, ${baseline}.`,
      "A target should be as good as the baseline, or better.",
      "Check direction and figure; if a fall is expected, say so in the rationale and leave it as it is.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "相談の件数", "100件（令和2（2020）年度）", "120件以上（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "相談の件数", "100件（令和2（2020）年度）", "[[80件以上（令和7（2025）年度）]]") })}`,
  },
});

const isFilled = (entry: TextEntry | undefined): boolean => entry !== undefined && entry.text !== "";
