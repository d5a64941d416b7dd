import type { IndicatorListBlock } from "../layouts/index";
import { textOf } from "../layouts/spot";
import { issueLabel } from "./issue-key";
import { listKey } from "./list-indicators";
import type { Owner } from "./programme";
import type { IssueListRow, ReformIssue } from "./reform-issue";
import type { ResultEntry } from "./result-entry";

/** The parts of the sheets that belong to an issue: every form, and every row of a list. */
export function ownersOf(
  issues: readonly ReformIssue[],
  lists: readonly IndicatorListBlock[],
  issueRows: readonly IssueListRow[],
  entries: readonly ResultEntry[],
): readonly Owner[] {
  const forms = issues.map(({ key, at, department }) => ({ key, at, department: department?.text ?? "" }));
  const rows = lists.flatMap(({ found }) =>
    found.map((row) => ({ key: listKey(row), at: row.at, department: textOf(row.cells.department) })),
  );
  const issueList = issueRows.map(({ key, at, department }) => ({ key, at, department: department.text }));
  const entered = entries.map(({ at, texts: { issue, department } }): Owner => ({ at, issue, department }));
  return [...forms, ...rows, ...issueList]
    .flatMap(({ key, ...rest }) => (key ? [{ ...rest, issue: issueLabel(key) }] : []))
    .concat(entered);
}
