import { sheet } from "../grid/drawing";
import { exampleForm } from "./example-form";
import { firstCellOf } from "./first-cell";
import { defineRule } from "./rule";

const blank = { department: "", initiativeNo: "", initiativeName: "", itemNo: "", itemName: "", issueNo: "", issueName: "", situation: "", direction: "" };
const emptyForm = exampleForm({ ...blank, activity: "| 活動指標① | | 現状値 | | 目標値 | |", measures: "", outcome: "| 成果指標① | | 現状値 | | 目標値 | |", goal: "" });

/** A form in which nothing was written is a template that was left in the workbook, not an issue with eleven faults. */
export const formBlank = defineRule({
  id: "form-blank",
  category: "structure",
  severity: "warning",
  title: { ja: "何も記入されていない改革課題シート", en: "A form in which nothing is written" },
  reason: {
    ja: "実際のブックには様式の控えや記入前のシートが残っていることがあります。課題としては数えられないので、記入するのか取り除くのかを決める必要があります。",
    en: "Real workbooks often carry a blank copy of the form. It is no issue and cannot be counted; somebody has to decide whether it is to be filled in or taken out.",
  },

  *find({ issues }) {
    for (const issue of issues) {
      const { department, initiativeNo, initiativeName, itemNo, itemName, issueNo, issueName, situation, direction, measuresText, goal } = issue;
      const entries = [department, initiativeNo, initiativeName, itemNo, itemName, issueNo, issueName, situation, direction, measuresText, goal];
      const found = entries.flatMap((entry) => entry ?? []);
      if (found.every(({ text }) => text === "")) yield { at: firstCellOf(issue.at) };
    }
  },

  explain: () => ({
    ja: ["この改革課題シートには何も記入されていません。", "提出するシートには課題が一つずつ記入されているはずです。", "記入するか、様式の控えであればシートを取り除いてください。"],
    en: ["Nothing is written in this form.", "Every form that is submitted stands for an issue.", "Fill it in, or take the sheet out if it is only a copy of the template."],
  }),

  examples: {
    good: sheet`${exampleForm()}`,
    bad: sheet`${emptyForm.replace("| 所管 |", "| [[所管]] |")}`,
  },
});
