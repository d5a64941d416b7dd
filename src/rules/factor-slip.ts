import { sheet } from "../grid/drawing";
import { slipOf } from "./result-slip";
import { entryWords, figureWords, resultTitle } from "./result-words";
import { defineRule } from "./rule";

/** A 実績値 that is off both 現状値 and 目標値 by one and the same power of ten: 円 entered as 千円, a percentage as a fraction. */
export const factorSlip = defineRule({
  id: "factor-slip",
  category: "results",
  severity: "warning",
  title: { ja: "実績値の桁か単位が違うように見える", en: "The actual looks off by a factor" },
  reason: {
    ja: "円と千円、78.2%と0.782の取り違えや桁の打ち間違いは、集計を大きく狂わせます（資料5・6の値と比べて分かります）。疑わしいだけなので警告です。小さな件数の10倍などは対象にしません。",
    en: "円 taken for 千円, 0.782 for 78.2% or a slipped digit distorts every total (seen against appendices 5 and 6). It is only a doubt, hence a warning; ten times a small count is left alone.",
  },

  *find({ results }) {
    for (const result of results) {
      const slip = slipOf(result);
      const { actual, target, indicator } = result;
      if (!slip || !actual || !target || !indicator.baseline) continue;
      yield {
        at: actual.at,
        also: [indicator.baseline.at, target.at],
        actual: entryWords(actual),
        expected: figureWords(slip.corrected),
        title: resultTitle(result),
        factor: slip.factor.toLocaleString("en"),
        tooLarge: slip.tooLarge,
        neighbours: [entryWords(indicator.baseline), entryWords(target)],
      };
    }
  },

  explain: ({ actual, expected, title, factor, tooLarge, neighbours: [baseline, target] }) => ({
    ja: [
      `${title.ja}の実績値 ${actual} は、現状値 ${baseline}、目標値 ${target} のおよそ${tooLarge ? `${factor}倍` : `${factor}分の1`}です。`,
      `桁か単位の取り違えなら、${expected} のはずです。`,
      "単位と桁を確かめ、違っていれば直してください。",
    ],
    en: [
      `The actual ${actual} is about ${tooLarge ? `${factor} times` : `one ${factor}th of`} the baseline ${baseline} and the target ${target} (${title.en}).`,
      `If a unit or a digit slipped, it should be ${expected}.`,
      "Check unit and digits, and correct them if they are wrong.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名     | 現状値    | 目標値    | 実績値    |
      | ^       | ^              | R02       | R07       | R07       |
      | 21      | 駐輪場の管理費 | 112,240千円 | 100,000千円 | 99,000千円 |`,
    bad: sheet`
      | 課題No. | 成果指標名     | 現状値    | 目標値    | 実績値    |
      | ^       | ^              | R02       | R07       | R07       |
      | 21      | 駐輪場の管理費 | 112,240千円 | 100,000千円 | [[99,000,000千円]] |`,
  },
});
