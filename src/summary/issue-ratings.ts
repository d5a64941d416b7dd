import type { Check } from "../check";
import { sharesIssue } from "../model/issue-key";
import type { YearResult } from "../model/indicator";
import type { ReformIssue } from "../model/reform-issue";
import { suggestRating, type Rating } from "../values/rating";
import { dueResults } from "./due-results";

/** What came of an issue's indicators in some years. */
export interface IssueRating {
  readonly issue: ReformIssue;
  readonly results: readonly YearResult[];
  /** The mean of the rates in percent, each capped as for the rating; undefined without rates. */
  readonly meanRate: number | undefined;
  readonly suggested: Rating | undefined;
}

/** Above this a rate counts no more (values/rating). */
const cap = 150;

/** Each form's rating, as the rates of its indicators in these years suggest it. */
export function issueRatings(check: Check, years: readonly number[]): readonly IssueRating[] {
  const due = dueResults(check).filter(({ fiscalYear }) => years.includes(fiscalYear));
  return check.programme.issues.map((issue) => {
    const own = new Set([...issue.activityIndicators, ...issue.outcomeIndicators]);
    const results = due.filter(({ indicator: { form, issue: key } }) =>
      form ? own.has(form) : issue.key !== undefined && key !== undefined && sharesIssue(issue.key, key),
    );
    const rates = results.flatMap(({ achievement }) => (achievement && achievement.rate !== null ? [achievement.rate] : []));
    const sum = rates.reduce((total, rate) => total + Math.min(rate, cap), 0);
    return { issue, results, meanRate: rates.length === 0 ? undefined : sum / rates.length, suggested: suggestRating(rates) };
  });
}
