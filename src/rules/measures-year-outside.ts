import { sheet } from "../grid/drawing";
import { longYear } from "../values/fiscal-year";
import { exampleForm } from "./example-form";
import { defineRule } from "./rule";

/** 具体的な取組内容 stands under years of the programme. */
export const measuresYearOutside = defineRule({
  id: "measures-year-outside",
  category: "values",
  severity: "warning",
  title: { ja: "具体的な取組内容の年度がプログラムの期間の外にある", en: "Measures are planned for a year outside the programme" },
  reason: {
    ja: "具体的な取組内容は「【R04（2022）～R07（2025）】」のように、計画期間の年度を掲げて書かれます（第3章）。期間の外の年度は、前の計画の書き残しか打ち間違いです。期間は設定で変えられます。",
    en: "Measures stand under years of the programme, such as 【R04（2022）～R07（2025）】 (chapter 3). Another year is left over from the plan before, or a slip. The period is a setting.",
  },

  *find({ issues }, { settings: { period } }) {
    for (const { measures } of issues)
      for (const { heading, years, conflicts, at } of measures) {
        const outside = years.filter((year) => year < period.from || year > period.to);
        if (conflicts.length > 0 || outside.length === 0) continue;
        yield { at, actual: heading, years: outside.map(longYear).join("・"), from: longYear(period.from), to: longYear(period.to) };
      }
  },

  explain: ({ actual, years, from, to }) => ({
    ja: [`具体的な取組内容の「${actual}」に、プログラムの期間の外の年度（${years}）があります。`, `期間は ${from}から${to}までです。`, "年度を確かめて、直してください。"],
    en: [`"${actual}" among the measures names years outside the programme (${years}).`, `The programme runs from ${from} to ${to}.`, "Check the years and correct them."],
  }),

  examples: {
    good: sheet`${exampleForm({ measures: "【R04（2022）～R06（2024）】\\n・周知\\n【R07（2025）】\\n・移行" })}`,
    bad: sheet`${exampleForm({ measures: "[[【R03（2021）～R06（2024）】\\n・周知]]" })}`,
  },
});
