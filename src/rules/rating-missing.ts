import { sheet } from "../grid/drawing";
import { stepWords } from "../values/rating";
import { byCell } from "./by-cell";
import { resultsTitle } from "./result-words";
import { defineRule } from "./rule";

/** A result of a year that has ended is rated, where the sheet has a place for it. */
export const ratingMissing = defineRule({
  id: "rating-missing",
  category: "results",
  severity: "error",
  title: { ja: "達成度が空いている", en: "A rating is missing" },
  reason: {
    ja: "終わった年度の達成度は、各局が5段階で記入し、進捗管理（第4章）の取りまとめに使います。実績値を記入した年度は、達成度も空欄のまま提出しません。",
    en: "Each bureau rates its results on five steps, and the yearly review (chapter 4) adds the ratings up. Where an actual is entered for a year that has ended, the rating is, too.",
  },

  *find({ results }, { settings: { rating: scale } }) {
    const [best, worst] = [scale.steps[0], scale.steps.at(-1)];
    if (!best || !worst) return;
    const blanks = results.flatMap((result) => {
      const { due, rating, actual } = result;
      const isEntered = actual?.kind === "quantity" || actual?.kind === "statement";
      return due && isEntered && rating?.text === "" ? [{ at: rating.at, result }] : [];
    });
    for (const faults of byCell(blanks)) yield { at: faults[0].at, title: resultsTitle(faults.map(({ result }) => result)), best: stepWords(best), worst: stepWords(worst) };
  },

  explain: ({ title, best, worst }) => ({
    ja: [
      `${title.ja}の達成度が空いています。`,
      `「${best.ja}」から「${worst.ja}」までのどれかが入るはずです。`,
      "達成度を記入してください。",
    ],
    en: [
      `The rating is blank (${title.en}).`,
      `It should be one of the steps from "${best.en}" to "${worst.en}".`,
      "Fill in the rating.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成度 |
      | ^       | ^          | R07    | R07    | R07    |
      | 4       | 発行件数   | 100件  | 98件   | 3      |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成度 |
      | ^       | ^          | R07    | R07    | R07    |
      | 4       | 発行件数   | 100件  | 98件   | [[]]   |`,
  },
});
