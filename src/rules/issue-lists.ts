import type { IssueKey } from "../model/issue-key";
import type { Programme } from "../model/programme";
import type { IssueListRow } from "../model/reform-issue";

/** A row of 改革課題一覧 whose three numbers can be read. */
export type NumberedRow = IssueListRow & { readonly key: IssueKey };

/** The rows of each 改革課題一覧, sheet by sheet, in the order in which they stand; those without readable numbers are left out. */
export function issueLists({ issueRows }: Programme): readonly (readonly NumberedRow[])[] {
  const lists = new Map<string, NumberedRow[]>();
  for (const row of issueRows) {
    const { key, at } = row;
    if (!key) continue;
    const place = `${at.book}\n${at.sheet}`;
    lists.set(place, [...(lists.get(place) ?? []), { ...row, key }]);
  }
  return [...lists.values()];
}

/** Less than 0 where the first issue comes before the second, 0 where they begin with the same one. */
export const compareIssues = (a: IssueKey, b: IssueKey): number =>
  a.initiativeNo - b.initiativeNo || a.itemNo - b.itemNo || (a.issueNos[0] ?? 0) - (b.issueNos[0] ?? 0);
