import { sheet } from "../grid/drawing";
import { sameLabel } from "../grid/label";
import { issueLabel } from "../model/issue-key";
import { knownDepartments } from "../model/known-departments";
import { byIssue } from "./by-issue";
import { exampleForm } from "./example-form";
import { exampleIssueList } from "./example-list";
import { defineRule } from "./rule";

/** A department that submits forms submits one for each of its issues. Other departments' issues may be in the list without a form. */
export const issueWithoutForm = defineRule({
  id: "issue-without-form",
  category: "across-sheets",
  severity: "warning",
  title: { ja: "一覧の課題にシートがない", en: "A listed issue has no form" },
  reason: {
    ja: "第3章には、改革課題一覧（資料7）の課題ごとに改革課題シートがあります。同じ所管のほかの課題にはシートがあるので、提出漏れかもしれません。",
    en: "Chapter 3 has a form for each issue of the issue list (appendix 7). Other issues of the same department have theirs here, so this one may have been forgotten.",
  },

  *find({ issues, issueRows }, { settings: { masters } }) {
    const { haveCommon } = knownDepartments(masters);
    const formsOf = byIssue(issues, (form) => ({ issue: form.key, book: form.at.book }));
    for (const { key, issueNo, issueName, department, at } of issueRows) {
      if (!key || formsOf(key, at.book).length > 0) continue;
      const forms = issues.filter((form) => form.at.book === at.book);
      // Its form is there under another number: the business of issue-number-duplicate and issue-not-listed.
      if (forms.some((form) => form.issueName && sameLabel(form.issueName.text, issueName.text))) continue;
      const submits = forms.some((form) => form.department && haveCommon(form.department.text, department.text));
      if (submits) yield { at: issueNo.at, issue: issueLabel(key), department: department.text };
    }
  },

  explain: ({ issue, department }) => ({
    ja: [`課題 ${issue}（${department}）の改革課題シートがありません。`, "同じ所管のほかの課題と同じように、シートが一つあるはずです。", "シートを加えるか、ほかのブックで提出されているか確かめてください。"],
    en: [`There is no form for issue ${issue} (${department}).`, "Like the other issues of the department it should have one.", "Add the form, or see whether it was submitted in another workbook."],
  }),

  examples: {
    good: sheet`${exampleForm({ issueNo: "4" })}${exampleIssueList({ issueNo: "4" }, { issueNo: "5", issueName: "農業の支援", department: "経済労働局" })}`,
    bad: sheet`${exampleForm({ issueNo: "4" })}${exampleIssueList({ issueNo: "4" }, { issueNo: "[[5]]", issueName: "区民の相談" })}`,
  },
});
