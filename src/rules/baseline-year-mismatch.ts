import { sheet } from "../grid/drawing";
import type { Period } from "../values/entry";
import { doubledIssues } from "./doubled-issues";
import { exampleForm, exampleIndicator } from "./example-form";
import { exampleList } from "./example-list";
import { indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** The 現状値 of a form and of the list are of the same year. Years that disagree within a cell are the business of fiscal-year-era. */
export const baselineYearMismatch = defineRule({
  id: "baseline-year-mismatch",
  category: "across-sheets",
  severity: "error",
  title: { ja: "現状値の年度がシートと一覧で食い違う", en: "Form and list give the baseline different years" },
  reason: {
    ja: "シート（第3章）と一覧（資料5・6）の現状値は、同じ年度の値です。現状値は令和2年度のものも令和3年度のものもあるので、食い違うと、いつからの変化を評価するのか決まりません。",
    en: "The baseline in the form (chapter 3) is of the same year as in the list (appendices 5 and 6). Some baselines are of fiscal 2020, others of 2021: where the two disagree, nobody knows since when a change is judged.",
  },

  *find(programme) {
    const isDoubled = doubledIssues(programme);
    for (const { form, list, issue } of programme.indicators) {
      const [own, listed] = [form?.baseline?.period, list?.baseline?.period];
      if (!form || !own || !listed || isDoubled(issue) || own.conflict || listed.conflict || isSameYear(own, listed)) continue;
      yield { at: own.at, also: [listed.at], actual: oneLine(own.raw), expected: oneLine(listed.raw), title: indicatorTitle(form) };
    }
  },

  explain: ({ actual, expected, title }) => ({
    ja: [
      `「${title}」の現状値の年度が、シートでは「${actual}」、一覧では「${expected}」です。`,
      "シートと一覧の現状値は、同じ年度の値のはずです。",
      "何年度の値かを確かめて、誤っている方を直してください。",
    ],
    en: [
      `The baseline of "${title}" is of ${actual} in the form and of ${expected} in the list.`,
      "Form and list give the baseline of the same year.",
      "Find out which year it is of and correct the other.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm()}${exampleList({})}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "[[5.32%（令和3（2021）年度）]]", "15%（令和7（2025）年度）") })}${exampleList({})}`,
  },
});

const isSameYear = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;
