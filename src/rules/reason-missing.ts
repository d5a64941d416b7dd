import { sheet } from "../grid/drawing";
import type { YearResult } from "../model/indicator";
import type { Settings } from "../settings";
import type { TextEntry } from "../values/entry";
import { parseText } from "../values/parse-entry";
import { parseRating, saysReached } from "../values/rating";
import { byCell } from "./by-cell";
import { achievementWithoutSlip } from "./result-slip";
import { entryWords, resultsTitle } from "./result-words";
import { defineRule } from "./rule";

/** Where a target was not reached and the sheet has a place for 未達の理由, the reason must stand there. "—" is none. */
export const reasonMissing = defineRule({
  id: "reason-missing",
  category: "results",
  severity: "error",
  title: { ja: "未達の理由が空いている", en: "The reason for a shortfall is missing" },
  reason: {
    ja: "目標に達しなかった指標は、進捗管理（第4章）で理由を示します。文の目標では、達成度が4・5か「状況変化等により目標未達」のときを未達とみます。",
    en: "The yearly review (chapter 4) gives the reason for every shortfall. With a target in words, a rating of 4, 5 or 状況変化等により目標未達 says that it fell short.",
  },

  *find({ results }, { settings }) {
    const blanks = results.flatMap((result) => {
      const { due, reason, actual, target } = result;
      if (!due || !reason || !target || !actual || isGiven(reason) || !fellShort(result, settings)) return [];
      return [{ at: reason.at, result, actual: entryWords(actual), target: entryWords(target) }];
    });
    for (const faults of byCell(blanks))
      yield {
        at: faults[0].at,
        title: resultsTitle(faults.map(({ result }) => result)),
        reached: faults.map(({ actual }) => actual),
        aimed: faults.map(({ target }) => target),
      };
  },

  explain: ({ title, reached, aimed }) => ({
    ja: [`${title.ja}は未達ですが、理由が空いています。`, `実績値「${reached.join("」「")}」は目標値「${aimed.join("」「")}」に達していません。`, "未達の理由を記入してください。"],
    en: [`The reason for the shortfall is blank (${title.en}).`, `The actual "${reached.join('", "')}" falls short of the target "${aimed.join('", "')}".`, "Fill in the reason."],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 目標値 | 実績値 | 未達の理由       |
      | ^       | ^                          | R07    | R07    | R07              |
      | 4       | マイナンバーカードの交付率 | 85%    | 78.2%  | 申請が減ったため |`,
    bad: sheet`
      | 課題No. | 成果指標名                 | 目標値 | 実績値 | 未達の理由 |
      | ^       | ^                          | R07    | R07    | R07        |
      | 4       | マイナンバーカードの交付率 | 85%    | 78.2%  | [[]]       |`,
  },
});

function isGiven(reason: TextEntry): boolean {
  const { kind } = parseText(reason.text, reason.at);
  return kind !== "blank" && kind !== "none";
}

/** By the figures; a slip that factor-slip reports is no shortfall if the target is reached without it. In words, by the entered rating. */
function fellShort(result: YearResult, settings: Settings): boolean {
  const { achievement, target, actual, rating } = result;
  if (achievement) return achievement.met === false && achievementWithoutSlip(result, settings)?.met !== true;
  const entered = target?.kind === "statement" && actual?.kind !== "blank" ? parseRating(rating?.text ?? "", settings.rating) : undefined;
  return entered !== undefined && saysReached(entered) === false;
}
