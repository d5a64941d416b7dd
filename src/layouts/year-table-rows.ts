import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { plainLabel } from "../grid/label";
import { parseText } from "../values/parse-entry";
import { isFilled, spotAt, textOf, type Spot, type YearSpot } from "./spot";
import { bareUnit } from "./unit-caption";
import type { YearColumn, YearHeader } from "./year-header";

/** One row of a table of fiscal years. */
export interface YearTableRow {
  readonly at: CellRef;
  /** The innermost name. */
  readonly name: Spot;
  /** The names that it stands under, the outermost first: 内訳. They carry down to rows that have none in that column. */
  readonly parents: readonly Spot[];
  /** Of a column 単位, where there is one. */
  readonly unit: string | undefined;
  readonly values: readonly YearValue[];
}

/** What stands in a column of a fiscal year. */
export type YearValue = YearSpot & { readonly heading: YearColumn };

/** The rows below a header, down to where another table begins. */
export function yearTableRows(grid: Grid, header: YearHeader, end: number): readonly YearTableRow[] {
  const first = header.years[0]?.column ?? 0;
  const last = header.years.at(-1)?.column ?? first;
  const left = leftOf(grid, header, end, first);
  const units = unitColumn(grid, header, left, first);
  const rows: YearTableRow[] = [];
  let above: readonly Spot[] = [];
  let gap = false;
  for (let row = header.bottom + 1; row < end; row++) {
    if (isBlank(grid, row)) {
      gap = true;
      continue;
    }
    const names = namesIn(grid, row, left, first).filter(({ at }) => at.area.column !== units);
    const name = names.at(-1);
    const values = header.years.map((heading): YearValue => ({ ...spotAt(grid, row, heading.column), fiscalYear: heading.fiscalYear, heading }));
    const filled = values.filter((spot) => isFilled(spot) && spot.at.area.row === row && spot.at.area.column >= first);
    // Behind a gap, words where figures belong are the headings of another table.
    if (gap && filled.length > 0 && !filled.some(isFigure)) break;
    gap = filled.length === 0;
    if (name?.at.area.row !== row) continue;
    const parents = withCarried(names.slice(0, -1), name, above);
    above = [...parents, name];
    if (gap) continue;
    const at = { ...name.at, area: { row, column: left, rowCount: 1, columnCount: last - left + 1 } };
    const unit = units === undefined ? "" : textOf(spotAt(grid, row, units));
    rows.push({ at, name, parents, unit: bareUnit(unit) ?? (unit || undefined), values });
  }
  return rows;
}

/** The parents of a name, with those of the rows above in columns where the row itself says nothing. */
function withCarried(own: readonly Spot[], name: Spot, above: readonly Spot[]): readonly Spot[] {
  const before = Math.min(...[...own, name].map(({ at }) => at.area.column));
  return [...above.filter(({ at }) => at.area.column < before), ...own];
}

/** A sheet may have a million rows with nothing in them. */
const isBlank = (grid: Grid, row: number): boolean => !grid.rows[row]?.some((cell) => cell !== undefined);

/** The leftmost column of the table: a column with nothing in it divides two tables, but for those directly before the years. */
function leftOf(grid: Grid, { top, bound }: YearHeader, end: number, first: number): number {
  let left = first;
  const isUsed = (column: number) => {
    for (let row = top; row < end; row++) if (!isBlank(grid, row) && isFilled(spotAt(grid, row, column))) return true;
    return false;
  };
  while (left > bound && !isUsed(left - 1)) left--;
  while (left > bound && isUsed(left - 1)) left--;
  return left;
}

function unitColumn(grid: Grid, { top, bottom }: YearHeader, left: number, first: number): number | undefined {
  for (let column = left; column < first; column++)
    for (let row = top; row <= bottom; row++) if (plainLabel(textOf(spotAt(grid, row, column))) === "単位") return column;
  return undefined;
}

/** The names of a row from left to right, merged ones that reach down from above among them; numbers and notes are none. */
function namesIn(grid: Grid, row: number, left: number, first: number): readonly Spot[] {
  const names: Spot[] = [];
  for (let column = left; column < first; ) {
    const spot = spotAt(grid, row, column);
    if (isFilled(spot) && !isFigure(spot) && !/^[※*＊]/.test(textOf(spot))) names.push(spot);
    column = spot.at.area.column + spot.at.area.columnCount;
  }
  return names;
}

const isFigure = (spot: Spot): boolean => ["quantity", "none"].includes(parseText(textOf(spot), spot.at).kind);
