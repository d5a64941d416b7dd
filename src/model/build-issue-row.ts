import type { IssueListBlock } from "../layouts/index";
import { textOf, type Spot } from "../layouts/spot";
import type { NumberEntry } from "../values/entry";
import { numberEntry, textEntry } from "./entries";
import { issueKey, parseIssueNos } from "./issue-numbers";
import type { IssueListRow } from "./reform-issue";

/** The rows of 改革課題一覧. */
export function buildIssueRows({ found }: IssueListBlock): readonly IssueListRow[] {
  return found.map(({ at, cells, caption }) => {
    const number = (spot: Spot | undefined, above: number | undefined): NumberEntry =>
      spot ? numberEntry(spot) : { text: caption && above !== undefined ? String(above) : "", at: caption?.at ?? at, value: above };
    const [initiativeNo, itemNo] = [number(cells.initiativeNo, caption?.initiativeNo), number(cells.itemNo, caption?.itemNo)];
    const blank = { text: "", at };
    return {
      key: issueKey(initiativeNo.value, itemNo.value, parseIssueNos(textOf(cells.issueNo))),
      at,
      initiativeNo,
      itemNo,
      issueNo: cells.issueNo ? numberEntry(cells.issueNo) : { ...blank, value: undefined },
      issueName: cells.issueName ? textEntry(cells.issueName) : blank,
      department: cells.department ? textEntry(cells.department) : blank,
      page: cells.page && numberEntry(cells.page),
    };
  });
}
