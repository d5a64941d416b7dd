import { sharesIssue } from "../model/issue-key";
import type { YearResult } from "../model/indicator";
import type { ReformIssue } from "../model/reform-issue";

/** The results of the indicators of some issues: those in their forms, and those that the lists alone have under their numbers. */
export function resultsFor(issues: readonly ReformIssue[], results: readonly YearResult[]): readonly YearResult[] {
  const own = new Set(issues.flatMap(({ activityIndicators, outcomeIndicators }) => [...activityIndicators, ...outcomeIndicators]));
  return results.filter(({ indicator: { form, issue } }) =>
    form ? own.has(form) : issue !== undefined && issues.some(({ key }) => key !== undefined && sharesIssue(key, issue)),
  );
}
