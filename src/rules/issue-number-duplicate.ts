import type { CellRef } from "../grid/cell-ref";
import { sheet } from "../grid/drawing";
import type { IssueKey } from "../model/issue-key";
import { issueLabel } from "../model/issue-key";
import type { Programme } from "../model/programme";
import { exampleForm } from "./example-form";
import { defineRule, type FaultAt } from "./rule";

interface Claim {
  readonly key: IssueKey;
  readonly at: CellRef;
  /** Claims are only compared with others of the same place: forms with forms, the rows of one list with each other. */
  readonly place: string;
}

interface Duplicate extends FaultAt {
  readonly issue: string;
  readonly first: CellRef;
}

/** A 取組No., 項目No. and 課題No. together name one issue: two forms, or two rows of a list, cannot claim the same one. */
export const issueNumberDuplicate = defineRule({
  id: "issue-number-duplicate",
  category: "structure",
  severity: "error",
  title: { ja: "同じ課題番号が二度使われている", en: "Two forms or rows claim the same issue number" },
  reason: {
    ja: "改革課題一覧（資料7）では、取組No.・項目No.・課題No.の組は一つの課題だけを指します。重なると、指標や実績がどちらの課題のものか決まりません。",
    en: "In the issue list (appendix 7) the three numbers together stand for one issue only. Where two claim them, nobody can tell whose indicators and results are whose.",
  },

  *find(programme): Generator<Duplicate> {
    const owners = new Map<string, CellRef>();
    for (const { key, at, place } of claims(programme)) {
      const labels = key.issueNos.map((issueNo) => issueLabel({ ...key, issueNos: [issueNo] }));
      const taken = labels.find((label) => owners.has(`${place}\n${label}`));
      const first = taken === undefined ? undefined : owners.get(`${place}\n${taken}`);
      if (taken !== undefined && first) yield { at, also: [first], issue: taken, first };
      for (const label of labels) if (!owners.has(`${place}\n${label}`)) owners.set(`${place}\n${label}`, at);
    }
  },

  explain: ({ issue, first }) => ({
    ja: [`課題 ${issue} は、「${first.sheet}」でも使われています。`, "課題番号は課題ごとに一つです。", "改革課題一覧で番号を確かめて、誤っている方を直してください。"],
    en: [`Issue ${issue} is also claimed on "${first.sheet}".`, "Every issue has a number of its own.", "Look the number up in the issue list and correct the one that is wrong."],
  }),

  examples: {
    good: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5", issueName: "農業の支援" })}`,
    bad: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "[[4]]", issueName: "農業の支援" })}`,
  },
});

function* claims({ issues, issueRows }: Programme): Generator<Claim> {
  for (const { key, issueNo, at } of issues) if (key) yield { key, at: issueNo?.at ?? at, place: "forms" };
  for (const { key, issueNo } of issueRows) if (key) yield { key, at: issueNo.at, place: `${issueNo.at.book}\n${issueNo.at.sheet}` };
}
