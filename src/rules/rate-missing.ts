import { sheet } from "../grid/drawing";
import { byCell } from "./by-cell";
import { rateFix } from "./rate-fix";
import { slipOf } from "./result-slip";
import { resultsTitle } from "./result-words";
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
    const blanks = programme.results.flatMap((result) => {
      const { rate, achievement } = result;
      if (rate?.kind !== "blank" || !achievement || achievement.rate === null || slipOf(result)) return [];
      return [{ at: rate.at, result, rate: achievement.shown, sum: achievement.sum }];
    });
    for (const faults of byCell(blanks)) {
      const [{ at, result }, ...others] = faults;
      yield {
        at,
        expected: faults.map(({ rate }) => rate).join(" "),
        title: resultsTitle(faults.map((fault) => fault.result)),
        sums: faults.map(({ sum }) => sum),
        mend: others.length === 0 ? rateFix(programme, result) : undefined,
      };
    }
  },

  explain: ({ expected, title, sums }) => ({
    ja: [`${title.ja}の達成率が空いています。`, `実績値と目標値からは ${expected} です（${sums.join("、")}）。`, "達成率を記入してください。"],
    en: [`The rate is blank (${title.en}).`, `Actual and target give ${expected} (${sums.join(", ")}).`, "Fill in the rate."],
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
