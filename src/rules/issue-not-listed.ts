import { sheet } from "../grid/drawing";
import { issueLabel } from "../model/issue-key";
import { byIssue } from "./by-issue";
import { exampleForm } from "./example-form";
import { exampleIssueList } from "./example-list";
import { defineRule } from "./rule";

/** Where a workbook has a 改革課題一覧, the issues of its forms are in it. */
export const issueNotListed = defineRule({
  id: "issue-not-listed",
  category: "across-sheets",
  severity: "error",
  title: { ja: "課題が改革課題一覧にない", en: "An issue is not in the issue list" },
  reason: {
    ja: "改革課題一覧（資料7）は、プログラムの全ての課題を載せています。一覧にない番号は、番号の誤りか一覧の漏れです。",
    en: "The issue list (appendix 7) has every issue of the programme. A number that is not in it is wrong, or the list has a gap.",
  },

  *find({ issues, issueRows }) {
    const listing = new Set(issueRows.map((row) => row.at.book));
    const rowsOf = byIssue(issueRows, (row) => ({ issue: row.key, book: row.at.book }));
    for (const { key, issueNo, members, at } of issues) {
      if (!key || !listing.has(at.book)) continue;
      for (const no of key.issueNos) {
        const one = { ...key, issueNos: [no] };
        if (rowsOf(one, at.book).length > 0) continue;
        const member = members.find((office) => office.issueNo.value === no);
        yield { at: member?.issueNo.at ?? issueNo?.at ?? at, issue: issueLabel(one) };
      }
    }
  },

  explain: ({ issue }) => ({
    ja: [`課題 ${issue} が改革課題一覧にありません。`, "シートのある課題は全て一覧に載っているはずです。", "取組No.・項目No.・課題No.を確かめ、正しければ一覧に行を加えてください。"],
    en: [`Issue ${issue} is not in the issue list.`, "Every issue that has a form is listed.", "Look at the three numbers; if they are right, add the issue to the list."],
  }),

  examples: {
    good: sheet`${exampleForm({ issueNo: "4" })}${exampleIssueList({ issueNo: "4" })}`,
    bad: sheet`${exampleForm({ issueNo: "[[40]]" })}${exampleIssueList({ issueNo: "4" })}`,
  },
});
