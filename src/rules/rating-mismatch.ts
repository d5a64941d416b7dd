import { sheet } from "../grid/drawing";
import { stepWords } from "../values/rating";
import { oneLine } from "./one-line";
import { ratedResult } from "./rated-result";
import { resultTitle } from "./result-words";
import { defineRule } from "./rule";

/** A neighbouring step is a matter of judgement; this far apart, the rating says something else than the figures. */
const tooFar = 2;

/** An entered 達成度 agrees with the rate of its indicator. Words that the figures contradict are the business of rating-contradiction. */
export const ratingMismatch = defineRule({
  id: "rating-mismatch",
  category: "results",
  severity: "warning",
  title: { ja: "達成度が達成率と大きく違う", en: "The rating is far from the rate" },
  reason: {
    ja: "達成度は5段階の言葉で公表されますが（第4章）、しきい値は公表されていません。このアドインの目安（120%以上→1、105%以上→2、95%以上→3、60%以上→4。設定で変えられます）と2段階以上違うときに知らせます。",
    en: "The city publishes the words of the five steps (chapter 4), not their thresholds. Ours: 120% and more is 1, 105% is 2, 95% is 3, 60% is 4 (a setting). A rating two steps away is pointed out.",
  },

  *find({ results }, { settings }) {
    for (const result of results) {
      const rated = ratedResult(result, settings);
      if (!rated || rated.suggested === undefined || rated.contradicts || rated.steps < tooFar) continue;
      const { rating, suggested, achievement } = rated;
      yield {
        at: rating.at,
        actual: oneLine(rating.text),
        expected: suggested.label,
        title: resultTitle(result),
        rate: achievement.shown,
        words: stepWords(suggested),
      };
    }
  },

  explain: ({ actual, title, rate, words }) => ({
    ja: [
      `${title.ja}の達成度は「${actual}」ですが、達成率は ${rate} です。`,
      `この達成率なら「${words.ja}」が目安です。`,
      "達成度を確かめてください。事情があれば、理由を添えてこのままにできます。",
    ],
    en: [
      `The rating entered is "${actual}", but the rate is ${rate} (${title.en}).`,
      `With this rate one would expect "${words.en}".`,
      "Check the rating; with a reason it can stay as it is.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成度 |
      | ^       | ^          | R07    | R07    | R07    |
      | 4       | 発行件数   | 100件  | 92件   | 4      |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成度 |
      | ^       | ^          | R07    | R07    | R07    |
      | 4       | 発行件数   | 100件  | 20件   | [[3]]  |`,
  },
});
