import { named } from "../grid/drawing";
import { contradicts } from "../values/contradiction";
import { doubledIssues } from "./doubled-issues";
import { exampleForm } from "./example-form";
import { indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { longYear } from "../values/fiscal-year";
import { defineRule } from "./rule";

/** Form and list give an indicator the same 実績値 in each year. */
export const actualMismatch = defineRule({
  id: "actual-mismatch",
  category: "across-sheets",
  severity: "error",
  title: { ja: "実績値がシートと一覧で食い違う", en: "Form and list give different actuals" },
  reason: {
    ja: "同じ指標の同じ年度の実績値は、シートの実績欄でも一覧の実績値の列でも同じ値です。食い違うと、達成率も集計も二通りになります。",
    en: "The actual of an indicator in a year is one value, in the results of its form and in the column of the list. Where they differ, rates and totals come out twofold.",
  },

  *find(programme) {
    const isDoubled = doubledIssues(programme);
    for (const { form, list, issue } of programme.indicators) {
      if (isDoubled(issue) || !form || !list) continue;
      for (const { fiscalYear, entry } of form.actuals) {
        const other = list.actuals.find((one) => one.fiscalYear === fiscalYear)?.entry;
        if (!other || !contradicts(entry, other)) continue;
        const [actual, expected] = [oneLine(entry.text), oneLine(other.text)];
        yield { at: entry.at, also: [other.at], actual, expected, title: indicatorTitle(form), year: longYear(fiscalYear) };
      }
    }
  },

  explain: ({ actual, expected, title, year }) => ({
    ja: [`「${title}」の${year}の実績値が、シートでは「${actual}」、一覧では「${expected}」です。`, "シートと一覧の実績値は同じはずです。", "正しい値を確かめて、誤っている方を直してください。"],
    en: [`The actual of "${title}" in ${year} is "${actual}" in the form and "${expected}" in the list.`, "Form and list give the same actual.", "Find out which is right and correct the other."],
  }),

  examples: {
    good: named("シート")`${formAndList("7%")}`,
    bad: named("シート")`${formAndList("[[7%]]", "6%")}`,
  },
});

/** A form with one result, and a list of the same indicator under it. */
function formAndList(inForm: string, inList = "7%"): string {
  const outcome = `
    | 成果指標① | コンビニ交付の割合 | 現状値 | 5.32%（令和2（2020）年度） | 目標値 | 15%（令和7（2025）年度） |
    | 年度 | R04 |
    | 実績値 | ${inForm} |`;
  return `${exampleForm({ outcome })}
    | 成果指標一覧 |
    | 取組No. | 項目No. | 課題No. | 成果指標名 | 現状値 | 実績値 |
    | ^ | ^ | ^ | ^ | ^ | R04 |
    | 1 | 1 | 4 | ①コンビニ交付の割合 | 5.32% | ${inList} |`;
}
