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
  title: { ja: "同じ課題番号が二度使われている", en: "Two forms, rows or workbooks claim the same issue number" },
  reason: {
    ja: "改革課題一覧（資料7）では、取組No.・項目No.・課題No.の組は一つの課題だけを指します。重なると、指標や実績がどちらの課題のものか決まりません。二つのブックがそれぞれ提出した場合も同じです。",
    en: "In the issue list (appendix 7) the three numbers together stand for one issue only. Where two claim them, be it in two workbooks, nobody can tell whose indicators and results are whose.",
  },

  *find(programme): Generator<Duplicate> {
    const owners = new Map<string, CellRef>();
    for (const { key, at, place } of claims(programme)) {
      const labels = key.issueNos.map((issueNo) => issueLabel({ ...key, issueNos: [issueNo] }));
      const [taken] = labels.flatMap((issue) => {
        const first = owners.get(`${place}\n${issue}`);
        return first ? [{ issue, first }] : [];
      });
      if (taken) yield { at, also: [taken.first], ...taken };
      for (const label of labels) if (!owners.has(`${place}\n${label}`)) owners.set(`${place}\n${label}`, at);
    }
  },

  explain: ({ issue, first, at }) => (first.book === at.book ? withinBook(issue, first) : acrossBooks(issue, first)),

  examples: {
    good: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5", issueName: "農業の支援" })}`,
    bad: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "[[4]]", issueName: "農業の支援" })}`,
  },
});

function* claims({ issues, issueRows }: Programme): Generator<Claim> {
  for (const { key, issueNo, at } of issues) if (key) yield { key, at: issueNo?.at ?? at, place: "forms" };
  for (const { key, issueNo } of issueRows) if (key) yield { key, at: issueNo.at, place: `${issueNo.at.book}\n${issueNo.at.sheet}` };
}

const withinBook = (issue: string, { sheet: name }: CellRef) => ({
  ja: [`課題番号 ${issue} が、シート「${name}」でも使われています。`, "課題番号は課題ごとに一つです。", "改革課題一覧で番号を確かめて、誤っている方を直してください。"],
  en: [
    `Issue ${issue} is also claimed on the sheet "${name}".`,
    "Every issue has a number of its own.",
    "Look the number up in the issue list and correct the one that is wrong.",
  ],
}) as const;

const acrossBooks = (issue: string, { book, sheet: name }: CellRef) => ({
  ja: [
    `課題 ${issue} は、別のブック「${book}」の「${name}」でも提出されています。`,
    "一つの課題は、一つのブックだけで提出されるはずです。",
    "どちらが正しい提出かを確かめて、もう一方を除くか、番号を直してください。",
  ],
  en: [
    `Issue ${issue} is submitted in another workbook, too: ${book}, on "${name}".`,
    "An issue is submitted in one workbook only.",
    "Find out which of the two holds; leave the other out, or correct its number.",
  ],
}) as const;
