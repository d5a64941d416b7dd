import { sheet } from "../grid/drawing";
import type { ReformIssue } from "../model/reform-issue";
import type { TextEntry } from "../values/entry";
import { exampleForm } from "./example-form";
import { firstCellOf } from "./first-cell";
import { defineRule, type FaultAt } from "./rule";

interface Missing extends FaultAt {
  readonly labels: readonly string[];
  /** Is the label itself not on the sheet, or is only its cell blank? */
  readonly absent: boolean;
}

/** A 改革課題シート has all its labels, and an entry under each. */
export const fieldMissing = defineRule({
  id: "field-missing",
  category: "structure",
  severity: "error",
  title: { ja: "必須の記入欄が空いている", en: "A required entry is missing" },
  reason: {
    ja: "第3章の改革課題シートは、どの課題も所管から到達目標までの全ての欄が埋まっています。欠けた欄があると、一覧や集計に載せられません。",
    en: "In chapter 3 of the programme every form is filled in from the department to the goal. A form with a gap cannot be listed or added up.",
  },

  *find({ issues }): Generator<Missing> {
    for (const issue of issues) {
      const fields = required(issue);
      const entries = fields.flatMap(([, entry]) => entry ?? []);
      if (entries.every(isBlank)) continue;
      const absent = fields.flatMap(([label, entry]) => (entry ? [] : [label]));
      if (absent.length > 0) yield { at: firstCellOf(issue.at), labels: absent, absent: true };
      for (const [label, entry] of fields) if (entry && isBlank(entry)) yield { at: entry.at, labels: [label], absent: false };
    }
  },

  explain: ({ labels, absent }) => (absent ? absentWords(labels) : blankWords(labels.join(""))),

  examples: {
    good: sheet`${exampleForm()}`,
    bad: sheet`${exampleForm({ direction: "[[]]" })}`,
  },
});

const isBlank = ({ text }: TextEntry): boolean => text === "";

const required = (issue: ReformIssue): readonly (readonly [label: string, entry: TextEntry | undefined])[] => [
  ["所管", issue.department],
  ["取組No.", issue.initiativeNo],
  ["取組名", issue.initiativeName],
  ["項目No.", issue.itemNo],
  ["項目名", issue.itemName],
  ["課題No.", issue.issueNo],
  ["課題名", issue.issueName],
  ["現状", issue.situation],
  ["取組の方向性", issue.direction],
  ["具体的な取組内容", issue.measuresText],
  ["到達目標", issue.goal],
];

const blankWords = (label: string) => ({
  ja: [`「${label}」が空いています。`, "この欄は必ず記入します。", `「${label}」を記入してください。`],
  en: [`"${label}" is blank.`, "This entry is required.", `Fill in "${label}".`],
}) as const;

const absentWords = (labels: readonly string[]) => ({
  ja: [
    `改革課題シートに${labels.map((label) => `「${label}」`).join("")}の欄が見つかりません。`,
    "シートの見出しは全てそろっている必要があります。",
    "見出しが消えたり書き換えられたりしていないか確かめて、欄を戻してください。",
  ],
  en: [
    `The form has no field labelled ${labels.map((label) => `"${label}"`).join(", ")}.`,
    "All the labels of the form have to be there.",
    "See whether the label was deleted or reworded, and put the field back.",
  ],
}) as const;
