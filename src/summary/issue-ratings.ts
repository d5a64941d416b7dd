import type { YearResult } from "../model/indicator";
import type { ReformIssue } from "../model/reform-issue";
import type { RatingScale } from "../settings";
import { meanRate, suggestRating } from "../values/rating";
import { dueResults } from "./due-results";
import { resultsFor } from "./issue-results";
import type { SummaryInput } from "./sheet-plan";

/** What came of an issue's indicators in some years. */
export interface IssueRating {
  readonly issue: ReformIssue;
  readonly results: readonly YearResult[];
  /** The mean of the rates in percent, each capped as for the rating; undefined without rates. */
  readonly meanRate: number | undefined;
  /** The place of the step on the scale. */
  readonly suggested: number | undefined;
}

/** Does the scale say from which rate on a step is suggested? */
export const hasSuggestions = ({ steps }: RatingScale): boolean => steps.some(({ from }) => from !== undefined);

type RatedFrom = Pick<SummaryInput, "check" | "settings">;

/** Each form's rating, as the rates of its indicators in these years suggest it. */
export function issueRatings({ check, settings }: RatedFrom, years: readonly number[]): readonly IssueRating[] {
  const due = dueResults(check).filter(({ fiscalYear }) => years.includes(fiscalYear));
  return check.programme.issues.map((issue) => {
    const results = resultsFor([issue], due);
    const rates = results.flatMap(({ achievement }) => (achievement && achievement.rate !== null ? [achievement.rate] : []));
    return { issue, results, meanRate: meanRate(rates, settings.thresholds), suggested: suggestRating(rates, settings) };
  });
}
