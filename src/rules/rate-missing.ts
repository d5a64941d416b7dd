import { sheet } from "../grid/drawing";
import { formatRate } from "../values/achievement";
import { rateFix } from "./rate-fix";
import { slipOf } from "./result-slip";
import { entryWords, resultTitle } from "./result-words";
import { defineRule } from "./rule";

/** Where the figures of a year that has ended give a 達成率 and the sheet has a place for it, it must stand there. */
export const rateMissing = defineRule({
  id: "rate-missing",
  category: "results",
  severity: "error",
  title: { ja: "達成率が空いている", en: "A rate is missing" },
  reason: {
    ja: "終わった年度の達成率は、進捗管理（第4章）の取りまとめに使います。実績値と目標値がそろっていれば計算できるので、空欄のまま提出しません。率を出せない場合は「—」を記入します。",
    en: "The yearly review (chapter 4) adds up the rates of the years that have ended. With actual and target there, the rate can be calculated; — is entered where it cannot.",
  },

  *find(programme) {
    for (const result of programme.results) {
      const { rate, actual, target, achievement } = result;
      if (rate?.kind !== "blank" || !actual || !target || achievement?.rate == null || slipOf(result)) continue;
      const [title, sum] = [resultTitle(result), achievement.sum];
      yield { at: rate.at, expected: formatRate(achievement.rate), title, sum, figures: [entryWords(actual), entryWords(target)], mend: rateFix(programme, result) };
    }
  },

  explain: ({ expected, title, sum, figures: [reached, aimed] }) => ({
    ja: [`${title.ja}の達成率が空いています。`, `実績値 ${reached}、目標値 ${aimed} からは ${expected} です（${sum}）。`, "達成率を記入してください。"],
    en: [`The rate is blank (${title.en}).`, `${reached} against a target of ${aimed} gives ${expected} (${sum}).`, "Fill in the rate."],
  }),

  fix: ({ mend }) => mend,

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 目標値 | 実績値 | 達成率 |
      | ^       | ^                          | R07    | R07    | R07    |
      | 4       | マイナンバーカードの交付率 | 85%    | 78.2%  | 92.0%  |`,
    bad: sheet`
      | 課題No. | 成果指標名                 | 目標値 | 実績値 | 達成率       |
      | ^       | ^                          | R07    | R07    | R07          |
      | 4       | マイナンバーカードの交付率 | 85%    | 78.2%  | [[ → 92.0%]] |`,
  },
});
