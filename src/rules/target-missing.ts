import { sheet } from "../grid/drawing";
import type { CellRef } from "../grid/cell-ref";
import type { Indicator } from "../model/indicator";
import { longYear } from "../values/fiscal-year";
import { byCell } from "./by-cell";
import { exampleForm, exampleIndicator } from "./example-form";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

interface Place {
  readonly at: CellRef;
  /** In a list, the year whose column is blank. */
  readonly year: number | undefined;
}

/** A form gives its indicator a 目標値, a list gives one for each year, or says with — that there is none. */
export const targetMissing = defineRule({
  id: "target-missing",
  category: "plan",
  severity: "error",
  title: { ja: "目標値が空いている", en: "A target is missing" },
  reason: {
    ja: "一覧（資料5・6）は年度ごとの目標値を載せ、目標を置かない年度には「—」を記入します。目標値がないと、その年度の達成を判定できません。",
    en: "The lists (appendices 5 and 6) give a target for each year, and — for a year without one. Without a target nobody can say whether it was reached.",
  },

  *find(programme) {
    const blanks = everyIndicator(programme).flatMap((indicator) =>
      indicator.name.text === "" ? [] : blankPlaces(indicator).map((place) => ({ ...place, title: indicatorTitle(indicator) })),
    );
    for (const faults of byCell(blanks)) yield { at: faults[0].at, year: faults[0].year, titles: faults.map(({ title }) => title) };
  },

  explain: ({ titles, year }) => ({
    ja: [
      `「${titles.join("」「")}」の${year === undefined ? "" : longYear(year)}目標値が空いています。`,
      "目標値か、目標を置かないことを示す「—」が入るはずです。",
      "目標値を年度とともに記入するか、ない場合は「—」を記入してください。",
    ],
    en: [
      `The target of "${titles.join('", "')}"${year === undefined ? "" : ` for fiscal ${year}`} is blank.`,
      "It should be a value, or — where no target is set.",
      "Fill in the target with its fiscal year, or — if there is none.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", "—", "1,500人（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", "—", "[[]]") })}`,
  },
});

function blankPlaces({ source, targets, undated, at }: Indicator): readonly Place[] {
  if (source === "list") return targets.flatMap(({ entry, fiscalYear }) => (entry.kind === "blank" ? [{ at: entry.at, year: fiscalYear }] : []));
  const entries = [...targets.map(({ entry }) => entry), ...undated];
  if (entries.length === 0) return [{ at, year: undefined }];
  return entries.flatMap((entry) => (entry.kind === "blank" ? [{ at: entry.at, year: undefined }] : []));
}
