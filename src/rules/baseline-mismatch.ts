import { sheet } from "../grid/drawing";
import { contradicts } from "../values/contradiction";
import { doubledIssues } from "./doubled-issues";
import { exampleForm, exampleIndicator } from "./example-form";
import { exampleList } from "./example-list";
import { indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** Form and list give an indicator the same 現状値. Units that do not convert are the business of unit-mismatch. */
export const baselineMismatch = defineRule({
  id: "baseline-mismatch",
  category: "across-sheets",
  severity: "error",
  title: { ja: "現状値がシートと一覧で食い違う", en: "Form and list give different baselines" },
  reason: {
    ja: "シート（第3章）と一覧（資料5・6）の現状値は同じ値です。公表されたプログラムでも、2-(7)-10の成果指標④はシートが69.3%、一覧が89.3%です。",
    en: "Form (chapter 3) and list (appendices 5 and 6) repeat one value. In the published programme outcome indicator ④ of 2-(7)-10 has 69.3% in the form and 89.3% in the list.",
  },

  *find(programme) {
    const isDoubled = doubledIssues(programme);
    for (const { form, list, issue } of programme.indicators) {
      if (isDoubled(issue) || !form?.baseline || !list?.baseline || !contradicts(form.baseline, list.baseline)) continue;
      const [actual, expected] = [oneLine(form.baseline.text), oneLine(list.baseline.text)];
      yield { at: form.baseline.at, also: [list.baseline.at], actual, expected, title: indicatorTitle(form) };
    }
  },

  explain: ({ actual, expected, title }) => ({
    ja: [`「${title}」の現状値が、シートでは「${actual}」、一覧では「${expected}」です。`, "シートと一覧の現状値は同じはずです。", "正しい値を確かめて、誤っている方を直してください。"],
    en: [`The baseline of "${title}" is "${actual}" in the form and "${expected}" in the list.`, "Form and list give the same baseline.", "Find out which is right and correct the other."],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "運営費", "1億円（令和2（2020）年度）", "0.9億円（令和7（2025）年度）") })}${exampleList({ name: "①運営費", baseline: "①100,000千円（令和2（2020）年度）", targets: ["①—", "①—", "①—", "①90,000千円"] })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "[[5.23%（令和2（2020）年度）]]", "15%（令和7（2025）年度）") })}${exampleList({})}`,
  },
});
