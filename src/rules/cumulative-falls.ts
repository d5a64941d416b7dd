import { sheet } from "../grid/drawing";
import type { Dated } from "../model/indicator";
import { comparable } from "../values/comparison";
import type { Entry } from "../values/entry";
import { isConvertible } from "../values/unit";
import { figureNames } from "./every-figure";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";

/** A running total does not fall from year to year. From the baseline to the first year it may: some counters begin anew with the period. */
export const cumulativeFalls = defineRule({
  id: "cumulative-falls",
  category: "plan",
  severity: "warning",
  title: { ja: "累計の値が前の年度より減っている", en: "A running total falls" },
  reason: {
    ja: "指標名に「累計」とあれば、目標値も実績値も年度とともに減ることはありません（資料5・6）。期間の初めに数え直す指標もあるので、現状値から初年度への減少は問いません。",
    en: "Where the name says 累計, neither targets nor actuals fall from year to year (appendices 5 and 6). Some counters begin anew with the period, so that a fall from the baseline is no fault.",
  },

  *find(programme) {
    for (const indicator of everyIndicator(programme).filter(({ cumulative }) => cumulative))
      for (const [what, values] of [[figureNames.target, indicator.targets], [figureNames.actual, indicator.actuals]] as const)
        for (const { before, after } of fallsIn(values))
          yield { at: after.at, also: [before.at], actual: figureWords(after), before: figureWords(before), what, title: indicatorTitle(indicator) };
  },

  explain: ({ actual, before, what, title }) => ({
    ja: [`「${title}」は累計なのに、${what.ja}が ${before} から ${actual} に減っています。`, "累計は、前の年度より減らないはずです。", "その年度だけの値を入れていないか、打ち間違いでないかを確かめてください。"],
    en: [`"${title}" is a running total, but its ${what.en} falls from ${before} to ${actual}.`, "A running total does not fall from year to year.", "Check that it is not the figure of one year alone, and no slip."],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | < |
      | ^ | ^ | R02 | R04 | R05 |
      | 4 | 整備数（累計） | 300件 | 10件 | 12件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | < |
      | ^ | ^ | R02 | R04 | R05 |
      | 4 | 整備数（累計） | 300件 | 310件 | [[12件]] |`,
  },
});

/** Each value that is less than the one before it. */
function fallsIn(values: readonly Dated<Entry>[]) {
  const numbers = values.flatMap(({ entry }) => (entry.kind === "quantity" ? [entry] : []));
  return numbers.flatMap((after, i) => {
    const before = numbers[i - 1];
    if (!before || !isConvertible(before, after)) return [];
    const [from, to] = comparable(before, after);
    return to.lt(from) ? [{ before, after }] : [];
  });
}
