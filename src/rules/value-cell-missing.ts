import { sheet } from "../grid/drawing";
import { plainLabel } from "../grid/label";
import { issueForm } from "../layouts/issue-form";
import type { ReformIssue } from "../model/reform-issue";
import type { TextEntry } from "../values/entry";
import { exampleForm, exampleIndicator } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

const labels: ReadonlySet<string> = new Set(issueForm.headings.flat().map(plainLabel));

/** Beside each label of a form there is room for its entry: the next cell is not another label. */
export const valueCellMissing = defineRule({
  id: "value-cell-missing",
  category: "structure",
  severity: "error",
  title: { ja: "記入欄があるはずの場所に別の見出しがある", en: "Another label stands where an entry belongs" },
  reason: {
    ja: "様式（第3章）では、見出しの隣が記入欄です。列や行を削ると記入欄がなくなり、次の見出しがその値として読まれてしまいます。",
    en: "On the form (chapter 3) the entry stands beside its label. Where a column or a row was deleted there is no room for it, and the next label would be read as the entry.",
  },

  *find({ issues }) {
    for (const issue of issues)
      for (const [label, entry] of fieldsOf(issue))
        if (entry && labels.has(plainLabel(entry.text))) yield { at: entry.at, label, actual: oneLine(entry.text) };
  },

  explain: ({ label, actual }) => ({
    ja: [`「${label}」の記入欄があるはずの場所に、見出し「${actual}」があります。`, `「${label}」の隣は、その内容を記入する欄です。`, "消えた欄を様式に戻して、内容を記入してください。"],
    en: [
      `Where the entry of "${label}" belongs, there is the label "${actual}".`,
      `Beside "${label}" there is room for its entry on the form.`,
      "Put the missing cell back, and fill it in.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: [line("①", "— | 目標値"), line("②", "— | 目標値")].join("\n") })}`,
    bad: sheet`${exampleForm({ outcome: [line("①", "[[目標値]]"), line("②", "— | 目標値")].join("\n") })}`,
  },
});

/** An indicator whose 現状値 and what follows it is told. */
function line(no: string, rest: string): string {
  return exampleIndicator(`成果指標${no}`, `満足度${no}`, "", "80%（令和7（2025）年度）").replace(/現状値 \|.*\| 目標値/, `現状値 | ${rest}`);
}

const fieldsOf = (issue: ReformIssue): readonly (readonly [label: string, entry: TextEntry | undefined])[] => [
  ["所管", issue.department],
  ["取組名", issue.initiativeName],
  ["項目名", issue.itemName],
  ["課題名", issue.issueName],
  ["現状", issue.situation],
  ["取組の方向性", issue.direction],
  ["到達目標", issue.goal],
  ...[...issue.activityIndicators, ...issue.outcomeIndicators].flatMap(({ baseline, undated }) => [
    ["現状値", baseline] as const,
    ...undated.map((entry) => ["目標値", entry] as const),
  ]),
];
