import { sheet } from "../grid/drawing";
import type { ReformIssue } from "../model/reform-issue";
import type { TextEntry } from "../values/entry";
import { parseText } from "../values/parse-entry";
import { exampleForm } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** "—" says that there is none: of what every issue has, it says nothing. */
export const fieldDash = defineRule({
  id: "field-dash",
  category: "structure",
  severity: "error",
  title: { ja: "必須の記入欄に「—」が入っている", en: "A required entry is declared to be none" },
  reason: {
    ja: "「—」は、現状値や経営資源などがないことを示す印です（第3章）。所管・名称・現状・方向性・取組内容・到達目標は、どの課題にもあるので、「—」では空欄と同じです。",
    en: "— declares that there is no baseline or that a resource is not needed (chapter 3). Department, names, situation, direction, measures and goal are there for every issue, so that — says no more than a blank.",
  },

  *find({ issues }) {
    for (const issue of issues)
      for (const [label, entry] of fieldsOf(issue))
        if (entry && parseText(entry.text, entry.at).kind === "none") yield { at: entry.at, label, actual: oneLine(entry.text) };
  },

  explain: ({ label, actual }) => ({
    ja: [`「${label}」に「${actual}」と入力されています。`, "この欄には、必ず内容を記入します。", `「${label}」の内容を記入してください。`],
    en: [`"${label}" is entered as "${actual}".`, "Every issue has to say something here.", `Fill in "${label}".`],
  }),

  examples: {
    good: sheet`${exampleForm({ resources: ["○", "—", "—", "—", "—"] })}`,
    bad: sheet`${exampleForm({ direction: "[[—]]" })}`,
  },
});

const fieldsOf = (issue: ReformIssue): readonly (readonly [label: string, entry: TextEntry | undefined])[] => [
  ["所管", issue.department],
  ["取組名", issue.initiativeName],
  ["項目名", issue.itemName],
  ["課題名", issue.issueName],
  ["現状", issue.situation],
  ["取組の方向性", issue.direction],
  ["具体的な取組内容", issue.measuresText],
  ["到達目標", issue.goal],
];
