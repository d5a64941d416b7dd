import { sheet } from "../grid/drawing";
import { knownDepartments } from "../model/known-departments";
import { byIssue } from "./by-issue";
import { doubledIssues } from "./doubled-issues";
import { exampleForm } from "./example-form";
import { exampleIssueList } from "./example-list";
import { isPlaceholder } from "../values/placeholder";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** A form and the lists name the same department for an issue. A remark in brackets, 各区役所, a section and another name do not contradict. */
export const departmentMismatch = defineRule({
  id: "department-mismatch",
  category: "across-sheets",
  severity: "error",
  title: { ja: "所管がシートと一覧で食い違う", en: "Form and list name different departments" },
  reason: {
    ja: "所管別の集計と提出先は、シートの所管（第3章）と一覧の局区等名（資料5・6・7）で決まります。食い違うと、どちらの局区にも数えられません。",
    en: "The summary by department goes by the form (chapter 3) and the lists (appendices 5 to 7). Where they disagree the issue is counted for the wrong one.",
  },

  *find(programme, { settings: { masters } }) {
    const { haveCommon } = knownDepartments(masters);
    const { issues, issueRows, listed } = programme;
    const isDoubled = doubledIssues(programme);
    const rows = [...issueRows.map((row) => ({ issue: row.key, at: row.at, department: row.department })), ...listed];
    const rowsOf = byIssue(rows, (row) => ({ issue: row.issue, book: row.at.book }));
    for (const { key, department, at } of issues) {
      if (!key || isDoubled(key) || !department || department.text === "" || isPlaceholder(department.text)) continue;
      const others = rowsOf(key, at.book)
        .map((row) => row.department)
        .filter(({ text }) => text !== "" && !isPlaceholder(text) && !haveCommon(text, department.text));
      if (others.length === 0) continue;
      yield { at: department.at, also: others.map((other) => other.at), actual: oneLine(department.text), expected: [...new Set(others.map(({ text }) => oneLine(text)))] };
    }
  },

  explain: ({ actual, expected }) => ({
    ja: [`所管が「${actual}」ですが、一覧では「${expected.join("」「")}」です。`, "シートと一覧の所管は同じはずです。", "正しい所管を確かめて、誤っている方を直してください。"],
    en: [`The form says "${actual}", the list says "${expected.join('", "')}".`, "Form and list name the same department.", "Find out which is right and correct the other."],
  }),

  examples: {
    good: sheet`${exampleForm({ department: "市民文化局（区役所）" })}${exampleIssueList({ department: "市民文化局" })}`,
    bad: sheet`${exampleForm({ department: "[[経済労働局]]" })}${exampleIssueList({ department: "市民文化局" })}`,
  },
});
