import { sheet } from "../grid/drawing";
import { conditionWords, decidedByWords, figureWords, resultTitle } from "./result-words";
import { defineRule } from "./rule";
import { shortfallsOf } from "./shortfall";

/** A target of a year that has ended was not reached. Where the result is even worse than the 現状値, below-baseline says so instead. */
export const targetNotMet = defineRule({
  id: "target-not-met",
  category: "results",
  severity: "warning",
  title: { ja: "目標に達していない", en: "The target was not reached" },
  reason: {
    ja: "達成・未達は、丸めた達成率ではなく、実績値と目標値そのものを比べて決めます。未達の指標は、進捗管理（第4章）で理由と今後の進め方を説明します。",
    en: "Whether a target was reached is decided by comparing the figures themselves, never a rounded rate. The yearly review (chapter 4) asks for the reason and the next steps.",
  },

  *find({ results }) {
    for (const { result, actual, target, achievement, fellBelow } of shortfallsOf(results)) {
      if (fellBelow) continue;
      const { sum, aim } = achievement;
      yield { at: actual.at, actual: figureWords(actual), title: resultTitle(result), condition: conditionWords(target, aim), decidedBy: decidedByWords[aim.decidedBy], sum };
    }
  },

  explain: ({ actual, title, condition, decidedBy, sum }) => ({
    ja: [
      `${title.ja}の実績値 ${actual} は目標に達していません。`,
      `${condition.ja}で達成です（方向は${decidedBy.ja}）。${sum === "" ? "達成率は計算できません" : `達成率は ${sum} です`}。`,
      "実績値を確かめ、未達の理由と今後の進め方を整理してください。",
    ],
    en: [
      `The actual ${actual} does not reach the target (${title.en}).`,
      `It takes ${condition.en} (direction ${decidedBy.en}); ${sum === "" ? "no rate can be calculated" : `the rate is ${sum}`}.`,
      "Check the actual, and say why it fell short and what comes next.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 現状値 | 目標値 | 実績値 |
      | ^       | ^                          | R02    | R07    | R07    |
      | 4       | マイナンバーカードの交付率 | 30.89% | 85%    | 85.1%  |`,
    bad: sheet`
      | 課題No. | 成果指標名                 | 現状値 | 目標値 | 実績値    |
      | ^       | ^                          | R02    | R07    | R07       |
      | 4       | マイナンバーカードの交付率 | 30.89% | 85%    | [[78.2%]] |`,
  },
});
