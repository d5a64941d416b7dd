import { sheet } from "../grid/drawing";
import { stepWords } from "../values/rating";
import { oneLine } from "./one-line";
import { ratedResult } from "./rated-result";
import { resultTitle } from "./result-words";
import { defineRule } from "./rule";

/** A 達成度 one step away from what the rate suggests is a judgement: one that asks for a reason. */
export const ratingDiffers = defineRule({
  id: "rating-differs",
  category: "results",
  severity: "info",
  title: { ja: "達成度が目安と一段違い、理由がない", en: "A rating is one step from what the rate suggests, without a reason" },
  reason: {
    ja: "達成度（第4章）は達成率だけでは決まらず、一段の違いは判断の範囲です。理由の記入があれば知らせません。目安の下限は設定で変えられます。",
    en: "The rating (chapter 4) does not follow from the rate alone, and one step is a matter of judgement. Nothing is said where a reason is given. The bands are settings.",
  },

  *find({ results }, { settings }) {
    for (const result of results) {
      const rated = ratedResult(result, settings);
      if (!rated || rated.suggested === undefined || rated.contradicts || rated.steps !== 1 || (result.reason?.text ?? "") !== "") continue;
      const { rating, suggested, achievement } = rated;
      const words = stepWords(suggested);
      yield {
        at: rating.at,
        actual: oneLine(rating.text),
        expected: suggested.label,
        words,
        title: resultTitle(result),
        rate: achievement.shown,
      };
    }
  },

  explain: ({ actual, words, title, rate }) => ({
    ja: [
      `${title.ja}の達成度「${actual}」は、達成率 ${rate} からの目安と一段違います。`,
      `この達成率なら「${words.ja}」が目安です。`,
      "達成度を確かめ、判断によるものであれば理由を書き添えてください。",
    ],
    en: [
      `The rating "${actual}" is one step from what the rate of ${rate} suggests (${title.en}).`,
      `With this rate one would expect "${words.en}".`,
      "Check the rating; if it is a matter of judgement, say why.",
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
      | 4       | 発行件数   | 100件  | 98件   | [[4]]  |`,
  },
});
