import type { Grid } from "../grid/grid";
import { labelsOf, type LabelAt } from "../grid/label-index";
import type { FormArea, Part } from "./form-area";
import { isFilled, spotAt, type Spot } from "./spot";

/** A row of a small table with two columns. */
export interface PairSpot {
  readonly left: Spot;
  readonly right: Spot;
}

/** A small table of two columns, which may be repeated side by side: 区役所名 | 課題No. | 区役所名 | 課題No. */
export const pairs = (heading: string, left: string, right: string): Part<readonly PairSpot[]> => ({
  labels: [heading, left],
  inner: [],
  numbered: true,
  claims: (grid) => labelsOf(grid, left).flatMap((label) => neighbour(grid, right, label) ?? []),
  find: (form) =>
    form.labels(left).flatMap((label) => {
      const beside = neighbour(form.grid, right, label);
      return beside ? column(form, label, beside) : [];
    }),
});

/** The other heading: what stands next in the row. */
function neighbour(grid: Grid, right: string, { area: { row, column, columnCount } }: LabelAt): LabelAt | undefined {
  const next = Array.from({ length: grid.columnCount - column - columnCount }, (_, i) => column + columnCount + i).find((at) =>
    isFilled(spotAt(grid, row, at)),
  );
  return labelsOf(grid, right).find(({ area }) => area.row === row && area.column === next);
}

function column(form: FormArea, left: LabelAt, right: LabelAt): readonly PairSpot[] {
  const rows: PairSpot[] = [];
  const bottom = form.area.row + form.area.rowCount;
  for (let row = left.area.row + left.area.rowCount; row < bottom; row++) {
    const pair = { left: spotAt(form.grid, row, left.area.column), right: spotAt(form.grid, row, right.area.column) };
    if (!isFilled(pair.left) && !isFilled(pair.right)) break;
    if (pair.left.at.area.row === row || pair.right.at.area.row === row) rows.push(pair);
  }
  // What stands at the end without its other half is a note below the table.
  return rows.slice(0, rows.findLastIndex(({ left, right }) => isFilled(left) && isFilled(right)) + 1);
}
