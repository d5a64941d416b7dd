import { sheet } from "../grid/drawing";
import { contradicts } from "../values/contradiction";
import { longYear } from "../values/fiscal-year";
import { doubledIssues } from "./doubled-issues";
import { exampleForm, exampleIndicator } from "./example-form";
import { exampleList } from "./example-list";
import { indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** The 目標値 of a form is the list's 目標値 of the same year. Units that do not convert are the business of unit-mismatch. */
export const targetMismatch = defineRule({
  id: "target-mismatch",
  category: "across-sheets",
  severity: "error",
  title: { ja: "目標値がシートと一覧で食い違う", en: "Form and list give different targets" },
  reason: {
    ja: "シート（第3章）の目標値は、一覧（資料5・6）の同じ年度の目標値と同じ値です。食い違うと、どちらで達成を判定するか決まりません。",
    en: "The target in the form (chapter 3) is that of the same year in the list (appendices 5 and 6). Where they disagree, nobody knows against which of them to judge.",
  },

  *find(programme) {
    const isDoubled = doubledIssues(programme);
    for (const { form, list, issue } of programme.indicators) {
      if (!form || !list || isDoubled(issue)) continue;
      for (const { fiscalYear, entry } of form.targets) {
        const other = list.targets.find((target) => target.fiscalYear === fiscalYear)?.entry;
        if (other && contradicts(entry, other))
          yield { at: entry.at, also: [other.at], actual: oneLine(entry.text), expected: oneLine(other.text), title: indicatorTitle(form), year: fiscalYear };
      }
    }
  },

  explain: ({ actual, expected, title, year }) => ({
    ja: [
      `「${title}」の${longYear(year)}目標値が、シートでは「${actual}」、一覧では「${expected}」です。`,
      "シートと一覧の同じ年度の目標値は同じはずです。",
      "正しい値を確かめて、誤っている方を直してください。",
    ],
    en: [
      `The target of "${title}" for fiscal ${year} is "${actual}" in the form and "${expected}" in the list.`,
      "Form and list give the same target for the same year.",
      "Find out which is right and correct the other.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm()}${exampleList({})}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "5.32%（令和2（2020）年度）", "[[18%（令和7（2025）年度）]]") })}${exampleList({})}`,
  },
});
