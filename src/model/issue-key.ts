/** Which issue: 取組No., 項目No., 課題No. */
export interface IssueKey {
  readonly initiativeNo: number;
  readonly itemNo: number;
  /** Several where one form stands for several issues. */
  readonly issueNos: readonly number[];
}

/** "1-(1)-5"; "2-(3)-14~20" for a run of issues. */
export function issueLabel({ initiativeNo, itemNo, issueNos }: IssueKey): string {
  const [first, last] = [issueNos[0], issueNos.at(-1)];
  return `${initiativeNo}-(${itemNo})-${first ?? "?"}${issueNos.length > 1 ? `~${last}` : ""}`;
}

/** Do the two name a common issue? */
export function sharesIssue(a: IssueKey, b: IssueKey): boolean {
  return a.initiativeNo === b.initiativeNo && a.itemNo === b.itemNo && a.issueNos.some((no) => b.issueNos.includes(no));
}
