import { named } from "../grid/drawing";
import { issueLabel, sharesIssue } from "../model/issue-key";
import { issueKey, parseIssueNos } from "../model/issue-numbers";
import type { ReformIssue } from "../model/reform-issue";
import type { Programme } from "../model/programme";
import { exampleForm } from "./example-form";
import { firstCellOf } from "./first-cell";
import { defineRule } from "./rule";

/** A sheet that is named after an issue holds the form of that issue. */
export const sheetNameMismatch = defineRule({
  id: "sheet-name-mismatch",
  category: "structure",
  severity: "warning",
  title: { ja: "シート名の課題番号とシートの課題番号が違う", en: "The sheet is named after another issue" },
  reason: {
    ja: "別の課題のシートを写して書き始めると、シート名か課題No.のどちらかが元のまま残ります。課題番号（資料7）の形をしたシート名だけを調べます。",
    en: "Whoever begins with a copy of another issue's sheet forgets its name, or its number. Only names that are issue numbers, as in appendix 7, are looked at.",
  },

  *find(programme) {
    for (const forms of formsBySheet(programme)) {
      const [first] = forms;
      const name = first.at.sheet;
      const said = parseIssueNos(name);
      const expected = issueKey(said.initiativeNo, said.itemNo, said);
      if (!expected || forms.some(({ key }) => !key || sharesIssue(key, expected)) || !first.key) continue;
      yield { at: first.issueNo?.at ?? firstCellOf(first.at), actual: issueLabel(first.key), expected: issueLabel(expected), name };
    }
  },

  explain: ({ actual, name }) => ({
    ja: [`シート「${name}」の課題番号が ${actual} です。`, "シート名と、取組No.・項目No.・課題No.は同じ課題を指すはずです。", "シート名か番号のどちらが正しいかを確かめて、直してください。"],
    en: [
      `The sheet "${name}" holds issue ${actual}.`,
      "Its name and its three numbers should stand for the same issue.",
      "Find out which is right and correct the other.",
    ],
  }),

  examples: {
    good: named("1-(1)-4")`${exampleForm({ issueNo: "4" })}`,
    bad: named("1-(1)-4")`${exampleForm({ issueNo: "[[5]]" })}`,
  },
});

function formsBySheet({ issues }: Programme): readonly (readonly [ReformIssue, ...ReformIssue[]])[] {
  const sheets = new Map<string, [ReformIssue, ...ReformIssue[]]>();
  for (const issue of issues) {
    const place = `${issue.at.book}\n${issue.at.sheet}`;
    const known = sheets.get(place);
    if (known) known.push(issue);
    else sheets.set(place, [issue]);
  }
  return [...sheets.values()];
}
