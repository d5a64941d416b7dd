import { sheet } from "../grid/drawing";
import { ratingName } from "../values/rating";
import { oneLine } from "./one-line";
import { ratedResult } from "./rated-result";
import { conditionWords, figureWords, resultTitle } from "./result-words";
import { defineRule } from "./rule";

/** 目標を上回って says that the target was reached, 目標を下回った and 目標未達 that it was not. */
export const ratingContradiction = defineRule({
  id: "rating-contradiction",
  category: "results",
  severity: "warning",
  title: { ja: "達成度の言葉が達成・未達と逆である", en: "The rating says reached where the figures say missed, or the other way round" },
  reason: {
    ja: "達成度1・2は「目標を上回って達成」、4・5は「目標を下回った」です（第4章）。達成・未達は実績値と目標値から決まるので、逆の言葉はどちらかの誤りです。「3 ほぼ目標どおり」は、どちらでも構いません。",
    en: "Ratings 1 and 2 say that the target was exceeded, 4 and 5 that it was missed (chapter 4). Actual and target decide which; where the words say the other, one of them is wrong. 3, about as planned, goes with either.",
  },

  *find({ results }, { settings }) {
    for (const result of results) {
      const rated = ratedResult(result, settings);
      const { actual, target } = result;
      if (!rated?.contradicts || actual?.kind !== "quantity" || target?.kind !== "quantity") continue;
      const { rating, entered, achievement } = rated;
      yield {
        at: rating.at,
        also: [actual.at],
        actual: oneLine(rating.text),
        words: ratingName(entered),
        goesWith: settings.rating.steps.filter(({ reached }) => reached !== !achievement.met).map(({ label }) => label),
        title: resultTitle(result),
        reached: figureWords(actual),
        condition: conditionWords(target, achievement.aim),
        met: achievement.met,
      };
    }
  },

  explain: ({ actual, words, title, reached, condition, met, goesWith }) => ({
    ja: [
      `${title.ja}の達成度「${actual}」は「${words.ja}」という意味ですが、実績値 ${reached} は目標に達して${met ? "います" : "いません"}。`,
      `${condition.ja}で達成なので、達成度は${goesWith.join("・")}のどれかのはずです。`,
      "達成度か実績値を確かめて、誤っている方を直してください。",
    ],
    en: [
      `The rating "${actual}" means "${words.en}", but the actual ${reached} ${met ? "reached" : "missed"} the target (${title.en}).`,
      `It takes ${condition.en}, so that the rating should be one of ${goesWith.join(", ")}.`,
      "Check rating and actual, and correct the one that is wrong.",
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
      | 4       | 発行件数   | 100件  | 98件   | [[2]]  |`,
  },
});
