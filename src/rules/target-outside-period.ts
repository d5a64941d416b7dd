import { sheet } from "../grid/drawing";
import { longYear } from "../values/fiscal-year";
import { exampleForm, exampleIndicator } from "./example-form";
import { indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

/** A form's target is of a year of the programme. */
export const targetOutsidePeriod = defineRule({
  id: "target-outside-period",
  category: "values",
  severity: "warning",
  title: { ja: "目標年度がプログラムの期間の外にある", en: "The target is of a year outside the programme" },
  reason: {
    ja: "第3期プログラムは令和4～7年度の計画です（第1章）。期間の外の年度の目標は、期間中の評価で達成したかどうかを判定できません。期間は設定で変えられます。",
    en: "The programme is the plan of FY2022 to FY2025 (chapter 1). Whether a target of another year is reached cannot be told within it. The period is a setting.",
  },

  *find({ issues }, { settings: { period } }) {
    for (const indicator of issues.flatMap(({ activityIndicators, outcomeIndicators }) => [...activityIndicators, ...outcomeIndicators]))
      for (const { fiscalYear, entry } of indicator.targets) {
        const said = entry.period;
        if (!said || said.conflict || (fiscalYear >= period.from && fiscalYear <= period.to)) continue;
        const [from, to] = [longYear(period.from), longYear(period.to)];
        yield { at: entry.at, title: indicatorTitle(indicator), actual: said.raw, year: longYear(fiscalYear), from, to };
      }
  },

  explain: ({ title, year, from, to }) => ({
    ja: [`「${title}」の目標年度 ${year} は、プログラムの期間の外です。`, `期間は ${from}から${to}までです。`, "年度を確かめてください。期間の外の目標であれば、このままで構いません。"],
    en: [`The target of "${title}" is of ${year}, outside the programme.`, `The programme runs from ${from} to ${to}.`, "Check the year; if it is meant like this, leave it as it is."],
  }),

  examples: {
    good: sheet`${exampleForm()}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "10件（令和2（2020）年度）", "[[15件（令和12（2030）年度）]]") })}`,
  },
});
