import { isSameCell } from "../grid/cell-ref";
import type { PriorityGoalsBlock } from "../layouts/index";
import { isFilled, textOf, type Spot } from "../layouts/spot";
import { splitItems, type Item } from "../values/items";
import { criterionLinesOf, sectionsOf } from "./actions";
import { criteriaOf } from "./criteria";
import { textEntry } from "./entries";
import { groupRows } from "./group-rows";
import type { PriorityGoal } from "./plan-records";

type Row = PriorityGoalsBlock["found"][number];

/** The rows of one cell of 取組内容, with the actions that stand in it. */
interface ActionCell {
  readonly rows: readonly [Row, ...Row[]];
  readonly actions: readonly Item[];
}

/** One record for each 取組内容, whether it has a row, a cell over several rows, or one line of a cell. */
export function buildPriorityGoals({ found }: PriorityGoalsBlock): readonly PriorityGoal[] {
  const cells = groupRows(found, ({ cells: { action } }) => action).map((rows): ActionCell => ({
    rows,
    actions: splitItems(textOf(rows[0].cells.action)),
  }));
  return groupRows(cells, ({ rows }) => rows[0].cells.criteria).flatMap(goalsOf);
}

/** The 取組内容 that have their 目標達成基準 in one cell, or in cells of their own. */
function goalsOf(cells: readonly ActionCell[]): readonly PriorityGoal[] {
  const labels = cells.flatMap(({ actions }) => actions.map(({ label }) => label));
  const criteria = textsOf(cells.flatMap(({ rows }) => rows.map((row) => row.cells.criteria)));
  const lines = criterionLinesOf(criteria.text, labels);
  const goals = cells.flatMap(({ rows, actions }) => {
    const { at, heading, cells: { goal, action } } = rows[0];
    const named = textsOf(rows.map((row) => row.cells.sections));
    const sections = sectionsOf(named.text, actions.map(({ label }) => label));
    return actions.map(({ label, text }, index) => ({
      type: "priority-goal" as const,
      at,
      division: heading.division && { text: heading.division.text, at: heading.division.spot.at },
      cityHallNos: heading.cityHallNos,
      goal: goal ? textEntry(goal) : { text: "", at },
      no: label,
      action: { text, at: action?.at ?? at },
      sections: sections[index] ?? [],
      sectionsAt: named.at,
    }));
  });
  return goals.map((goal, index) => ({
    ...goal,
    criteria: (lines[index] ?? []).flatMap((line) => criteriaOf(line, criteria.at ?? goal.at)),
  }));
}

/** The texts of several places, each cell once. */
function textsOf(spots: readonly (Spot | undefined)[]) {
  const filled = spots.filter(isFilled);
  const own = filled.filter((spot, index) => filled.findIndex((other) => isSameCell(other.at, spot.at)) === index);
  return { text: own.map(textOf).join("\n"), at: own[0]?.at };
}
