import type { KnownDepartments } from "../model/known-departments";
import { issueLabel } from "../model/issue-key";
import type { Programme } from "../model/programme";
import type { IssueListRow } from "../model/reform-issue";

/** An issue that a 改革課題一覧 names. */
export interface ExpectedIssue {
  /** "1-(1)-4" */
  readonly issue: string;
  readonly name: string;
  /** A list may name several for one issue. */
  readonly departments: readonly string[];
}

/** What should come in: by the office's own list if it has one, else by the lists in the files, taken together; each issue once. */
export function expectedIssues(
  { issueRows }: Programme,
  office: string,
  known: Pick<KnownDepartments, "namesIn">,
): readonly ExpectedIssue[] | undefined {
  const own = issueRows.filter(({ at }) => at.book === office);
  const expected = new Map<string, ExpectedIssue>();
  for (const row of own.length > 0 ? own : issueRows)
    for (const one of expectedOf(row, known)) if (!expected.has(one.issue)) expected.set(one.issue, one);
  return expected.size === 0 ? undefined : [...expected.values()];
}

function expectedOf({ key, issueName, department }: IssueListRow, { namesIn }: Pick<KnownDepartments, "namesIn">): readonly ExpectedIssue[] {
  if (!key) return [];
  const rest = { name: issueName.text, departments: namesIn(department.text) };
  return key.issueNos.map((issueNo) => ({ issue: issueLabel({ ...key, issueNos: [issueNo] }), ...rest }));
}
