import { sheet } from "../grid/drawing";
import type { CellRef } from "../grid/cell-ref";
import { byCell } from "./by-cell";
import { exampleForm, exampleIndicator } from "./example-form";
import { indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

/** An indicator is there to be aimed at: in one year at least it has a target. */
export const targetNone = defineRule({
  id: "target-none",
  category: "plan",
  severity: "warning",
  title: { ja: "目標値がどの年度にもない", en: "An indicator has no target in any year" },
  reason: {
    ja: "現状値だけで目標値がどの年度も「—」の指標は、達成かどうかを判定できません（第3章、資料5・6）。目標を置かない年度は「—」で構いませんが、最終の目標値は要ります。",
    en: "An indicator with a baseline, and — for a target in every year, can never be reached (chapter 3, appendices 5 and 6). A year may go without a target, the programme may not.",
  },

  *find({ indicators }) {
    const found = indicators.flatMap(({ baseline, targets, form, list, label, name }) => {
      const entries = [...targets.map(({ entry }) => entry), ...(form?.undated ?? []), ...(list?.undated ?? [])];
      const [last, ...others] = entries.reverse();
      if (baseline?.kind !== "quantity" || !last || !entries.every(({ kind }) => kind === "none")) return [];
      const also: readonly CellRef[] = [...others.map(({ at }) => at), baseline.at];
      return [{ at: last.at, also, actual: last.text, title: indicatorTitle({ label, name: { text: name, at: last.at } }) }];
    });
    for (const [fault] of byCell(found)) yield fault;
  },

  explain: ({ actual, title }) => ({
    ja: [`「${title}」の目標値が、どの年度も「${actual}」です。`, "指標には、少なくとも最終年度の目標値があるはずです。", "目標値を記入してください。目標を置かない指標であれば、指標から外すことを検討してください。"],
    en: [
      `The target of "${title}" is "${actual}" in every year.`,
      "An indicator should have a target, in the final year at least.",
      "Enter a target; where none is meant, think of leaving the indicator out.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "満足度", "—", "80%（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "満足度", "70%（令和2（2020）年度）", "[[—（令和7（2025）年度）]]") })}`,
  },
});
