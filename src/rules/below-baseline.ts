import { sheet } from "../grid/drawing";
import { conditionWords, decidedByWords, figureWords, resultTitle } from "./result-words";
import { defineRule } from "./rule";
import { shortfallsOf } from "./shortfall";

/** A target was not reached, and the result is worse than where the indicator began. One of the two is said: this one. */
export const belowBaseline = defineRule({
  id: "below-baseline",
  category: "results",
  severity: "warning",
  title: { ja: "実績値が現状値より悪い", en: "The result is worse than the baseline" },
  reason: {
    ja: "取組の前（現状値）より悪くなった指標は、未達の中でも先に見るものです（進捗管理、第4章）。累計の指標は期の初めに数え直すことがあるので、対象にしません。",
    en: "An indicator that stands worse than before the reform is looked at first (yearly review, chapter 4). Cumulative counters may begin anew with the period and are left out.",
  },

  *find({ results }) {
    for (const { result, actual, target, achievement, fellBelow } of shortfallsOf(results)) {
      if (!fellBelow) continue;
      const { sum, aim } = achievement;
      yield {
        at: actual.at,
        actual: figureWords(actual),
        title: resultTitle(result),
        baseline: figureWords(fellBelow),
        condition: conditionWords(target, aim),
        decidedBy: decidedByWords[aim.decidedBy],
        sum,
      };
    }
  },

  explain: ({ actual, title, baseline, condition, decidedBy, sum }) => ({
    ja: [
      `${title.ja}の実績値 ${actual} は、現状値 ${baseline} より目標から遠ざかっています。`,
      `${condition.ja}で達成です（方向は${decidedBy.ja}）。${sum === "" ? "達成率は計算できません" : `達成率は ${sum} です`}。`,
      "実績値と指標の向きを確かめ、未達の理由と今後の進め方を整理してください。",
    ],
    en: [
      `The actual ${actual} is farther from the target than the baseline ${baseline} (${title.en}).`,
      `It takes ${condition.en} (direction ${decidedBy.en}); ${sum === "" ? "no rate can be calculated" : `the rate is ${sum}`}.`,
      "Check the actual and the direction, and say why it fell back and what comes next.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 現状値 | 目標値 | 実績値 |
      | ^       | ^                          | R02    | R07    | R07    |
      | 4       | マイナンバーカードの交付率 | 30.89% | 85%    | 30.89% |`,
    bad: sheet`
      | 課題No. | 成果指標名                 | 現状値 | 目標値 | 実績値    |
      | ^       | ^                          | R02    | R07    | R07       |
      | 4       | マイナンバーカードの交付率 | 30.89% | 85%    | [[30.5%]] |`,
  },
});
