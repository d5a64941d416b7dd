import type { IssueKey } from "../model/issue-key";
import type { Programme } from "../model/programme";
import { byIssue } from "./by-issue";

/**
 * Is the issue claimed by more than one form? That is the business of issue-number-duplicate: as long as nobody knows
 * which form the number belongs to, everything else that form and list disagree about only follows from it.
 */
export function doubledIssues({ issues }: Programme): (issue: IssueKey | undefined) => boolean {
  // A number is taken by the forms of all workbooks together.
  const formsOf = byIssue(issues, ({ key }) => ({ issue: key, book: "" }));
  return (issue) => issue !== undefined && formsOf(issue, "").length > 1;
}
