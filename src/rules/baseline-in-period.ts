import { sheet } from "../grid/drawing";
import { longYear } from "../values/fiscal-year";
import { byCell } from "./by-cell";
import { exampleForm, exampleIndicator } from "./example-form";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

/** A programme sets out from what was before it: the 現状値 is of a year before its first. */
export const baselineInPeriod = defineRule({
  id: "baseline-in-period",
  category: "values",
  severity: "warning",
  title: { ja: "現状値の年度が計画期間に入っている", en: "A baseline is of a year of the programme itself" },
  reason: {
    ja: "現状値は、計画を立てた時点（令和2・3年度まで）の値です（第3章、資料5・6）。計画期間の年度の値は、実績値が現状値の欄に入ったか、年度の打ち間違いです。期間は設定で変えられます。",
    en: "A baseline is what was known when the programme was made, of FY2021 at the latest (chapter 3, appendices 5 and 6). One of a later year is an actual in the wrong cell, or its year is a slip. The period is a setting.",
  },

  *find(programme, { settings: { period } }) {
    const found = everyIndicator(programme).flatMap((indicator) => {
      const { baseline, layout, targets } = indicator;
      const own = baseline?.kind === "quantity" && (layout === "issue-form" || layout.endsWith("-indicator-list")) ? baseline.period : undefined;
      // Where no target is later, target-before-baseline says that one of the two years is wrong.
      if (!own || own.conflict || own.to < period.from || !targets.some(({ fiscalYear }) => fiscalYear > own.to)) return [];
      const years = { year: longYear(own.to), from: longYear(period.from) };
      return [{ at: own.at, actual: own.raw, title: indicatorTitle(indicator), ...years }];
    });
    for (const [fault] of byCell(found)) yield fault;
  },

  explain: ({ title, year, from }) => ({
    ja: [`「${title}」の現状値が、計画期間に入ってからの${year}の値です。`, `現状値は、${from}より前の値のはずです。`, "年度を確かめてください。実績値であれば実績値の欄に移し、計画時の値を記入してください。"],
    en: [
      `The baseline of "${title}" is of ${year}, a year of the programme.`,
      `A baseline is of a year before ${from}.`,
      "Check the year; if it is an actual, move it to its place and enter what was known when the plan was made.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm()}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "[[10件（令和5（2023）年度）]]", "15件（令和7（2025）年度）") })}`,
  },
});
