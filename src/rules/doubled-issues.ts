import { sharesIssue, type IssueKey } from "../model/issue-key";
import type { Programme } from "../model/programme";

/**
 * Is the issue claimed by more than one form? That is the business of issue-number-duplicate: as long as nobody knows
 * which form the number belongs to, everything else that form and list disagree about only follows from it.
 */
export function doubledIssues({ issues }: Programme): (issue: IssueKey | undefined) => boolean {
  const keys = issues.flatMap(({ key }) => key ?? []);
  const doubled = keys.filter((key, index) => keys.some((other, place) => place !== index && sharesIssue(key, other)));
  return (issue) => issue !== undefined && doubled.some((key) => sharesIssue(key, issue));
}
