import { sheet } from "../grid/drawing";
import { isPlaceholder } from "../values/placeholder";
import { parseText } from "../values/parse-entry";
import { parseRating, ratingChoices } from "../values/rating";
import { oneLine } from "./one-line";
import { resultTitle } from "./result-words";
import { defineRule } from "./rule";

/** An entered 達成度 is one of the scale: a step, or an answer beside the steps. "—" and a blank say nothing. */
export const ratingOutOfScale = defineRule({
  id: "rating-out-of-scale",
  category: "results",
  severity: "error",
  title: { ja: "達成度が段階にない", en: "The rating is not on the scale" },
  reason: {
    ja: "達成度（第4章 進捗管理）は、1 目標を大きく上回って達成、2 目標を上回って達成、3 ほぼ目標どおり、4 目標を下回った、5 目標を大きく下回った、のいずれかか、状況変化等により目標未達です。ほかの段階を使う市では、設定で変えられます。",
    en: "The rating (chapter 4, yearly review) is one of five steps, from 1 (far above the target) to 5 (far below it), or 状況変化等により目標未達. Other scales are a setting.",
  },

  *find({ results }, { settings: { rating: scale } }) {
    if (scale.steps.length === 0) return;
    const choices = ratingChoices(scale);
    for (const result of results) {
      const { rating } = result;
      if (!rating || parseRating(rating.text, scale) !== undefined || rating.text.startsWith("#") || isPlaceholder(rating.text)) continue;
      const { kind } = parseText(rating.text, rating.at);
      if (kind !== "blank" && kind !== "none") yield { at: rating.at, actual: oneLine(rating.text), title: resultTitle(result), choices };
    }
  },

  explain: ({ actual, title, choices }) => ({
    ja: [`${title.ja}の達成度に「${actual}」と入力されています。`, `「${choices.join("」「")}」のどれかのはずです。`, "達成度を選び直してください。"],
    en: [`The rating entered is "${actual}" (${title.en}).`, `It should be one of ${choices.join(", ")}.`, "Choose the rating anew."],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 目標値 | 実績値 | 達成度 |
      | ^       | ^                          | R07    | R07    | R07    |
      | 4       | マイナンバーカードの交付率 | 85%    | 78.2%  | 4      |`,
    bad: sheet`
      | 課題No. | 成果指標名                 | 目標値 | 実績値 | 達成度 |
      | ^       | ^                          | R07    | R07    | R07    |
      | 4       | マイナンバーカードの交付率 | 85%    | 78.2%  | [[B]]  |`,
  },
});
