import { sheet } from "../grid/drawing";
import { longYear } from "../values/fiscal-year";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** A result stands in a year that has ended. */
export const actualEarly = defineRule({
  id: "actual-early",
  category: "results",
  severity: "warning",
  title: { ja: "まだ終わっていない年度に実績値がある", en: "There is an actual in a year that has not ended" },
  reason: {
    ja: "評価年度より後の年度の実績は、まだ確定していません。列を一つずらして入力したか、見込みの値か、評価年度の選び間違いです。",
    en: "A year after the evaluation year has no final result. The figure stands a column too far, is a forecast, or the evaluation year is not the right one.",
  },

  *find(programme) {
    for (const indicator of everyIndicator(programme))
      for (const { fiscalYear, entry } of indicator.actuals)
        if (fiscalYear > programme.year && (entry.kind === "quantity" || entry.kind === "statement"))
          yield {
            at: entry.at,
            actual: oneLine(entry.text),
            title: indicatorTitle(indicator),
            year: longYear(fiscalYear),
            evaluated: longYear(programme.year),
          };
  },

  explain: ({ actual, title, year, evaluated }) => ({
    ja: [`「${title}」の${year}の実績値「${actual}」は、評価年度（${evaluated}）より後の年度のものです。`, "終わっていない年度の実績欄は、空欄のはずです。", "年度の列を間違えていないか、評価年度の選択が正しいかを確かめてください。"],
    en: [`The actual "${actual}" of "${title}" is of ${year}, after the evaluation year ${evaluated}.`, "A year that has not ended has no result yet.", "Check that it stands in the right column, and that the evaluation year is the right one."],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 | 実績値 | < |
      | ^ | ^ | R02 | R07 | R08 |
      | 4 | 発行件数 | 10件 | 12件 | |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 | 実績値 | < |
      | ^ | ^ | R02 | R07 | R08 |
      | 4 | 発行件数 | 10件 | 12件 | [[15件]] |`,
  },
});
