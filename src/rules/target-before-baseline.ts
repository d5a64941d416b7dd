import { sheet } from "../grid/drawing";
import { longYear } from "../values/fiscal-year";
import { byCell } from "./by-cell";
import { exampleForm, exampleIndicator } from "./example-form";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

/** A target lies after the baseline it starts from. */
export const targetBeforeBaseline = defineRule({
  id: "target-before-baseline",
  category: "values",
  severity: "error",
  title: { ja: "目標年度が現状値の年度より後になっていない", en: "The target is not of a later year than the baseline" },
  reason: {
    ja: "目標値は、現状値（令和2・3年度）から先の年度に達成する値です（第3章、資料5・6）。年度が同じか前なら、どちらかの年度の書き間違いです。",
    en: "A target is to be reached in a year after that of the baseline (chapter 3, appendices 5 and 6). In the same year or before, one of the two years is a slip.",
  },

  *find(programme) {
    const found = everyIndicator(programme).flatMap((indicator) => {
      const period = indicator.baseline?.period;
      if (!period || period.conflict || indicator.baseline?.kind !== "quantity") return [];
      // A 施策シート keeps the targets of earlier periods of the plan: only the last one is still ahead.
      const targets = indicator.layout === "policy-measure" ? indicator.targets.slice(-1) : indicator.targets;
      return targets.flatMap(({ fiscalYear, entry }) =>
        entry.kind === "quantity" && entry.period && !entry.period.conflict && fiscalYear <= period.to
          ? [{ at: entry.at, also: [period.at], title: indicatorTitle(indicator), target: longYear(fiscalYear), baseline: longYear(period.to) }]
          : [],
      );
    });
    for (const [fault] of byCell(found)) yield fault;
  },

  explain: ({ title, target, baseline }) => ({
    ja: [`「${title}」の目標年度（${target}）が、現状値の年度（${baseline}）より後ではありません。`, "目標年度は、現状値の年度より後のはずです。", "どちらの年度が正しいかを確かめて、直してください。"],
    en: [`The target of "${title}" is of ${target}, which is not after the year of its baseline, ${baseline}.`, "A target is of a later year than its baseline.", "Find out which year is right and correct the other."],
  }),

  examples: {
    good: sheet`${exampleForm()}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "10件（令和2（2020）年度）", "[[15件（平成27（2015）年度）]]") })}`,
  },
});
