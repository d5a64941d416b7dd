import { areaOf, type Grid } from "../grid/grid";
import { remembered } from "../grid/remembered";
import { parseText } from "../values/parse-entry";
import { isFilled, spotAt, textOf, type Spot } from "./spot";
import { bareUnit, isUnitCaption } from "./unit-caption";
import { mayBeYear, yearCell, type YearCell } from "./year-cell";

/** One column of a table of fiscal years. */
export interface YearColumn extends YearCell {
  readonly column: number;
  /** What stands above it beside its year: 見込 of R5見込 (2023), and the heading of its group. */
  readonly headings: readonly string[];
}

/** A row of fiscal years, two or more and rising, and what heads it. */
export interface YearHeader {
  /** From the headings of groups of years to the second line of the years themselves. */
  readonly top: number;
  readonly bottom: number;
  /** The leftmost column that can belong to the table: behind the table to its left, if there is one. */
  readonly bound: number;
  readonly years: readonly YearColumn[];
}

/** Every row of fiscal years that has room for names to its left; in reading order. */
export const yearHeaders = remembered((grid: Grid): readonly YearHeader[] => {
  const found: YearHeader[] = [];
  grid.rows.forEach((cells, row) => {
    if (!cells?.some((cell) => cell !== undefined && mayBeYear(cell.text))) return;
    if (found.some(({ top, bottom }) => row >= top && row <= bottom)) return;
    let bound = 0;
    for (const years of runsOf(grid, row, cells.length)) {
      const first = years[0]?.column ?? 0;
      if (years.length > 1 && first > bound && !isFigures(years, found)) found.push(withHeadings(grid, row, bound, years));
      bound = (years.at(-1)?.column ?? bound) + 1;
    }
  });
  return found;
});

/** Runs of rising years; anything else between them, and a year that does not rise, ends a run. */
function runsOf(grid: Grid, row: number, width: number): readonly (readonly YearColumn[])[] {
  const runs: YearColumn[][] = [];
  let open: YearColumn[] | undefined;
  for (let column = 0; column < width; ) {
    const spot = spotAt(grid, row, column);
    const { row: top, column: left, columnCount } = areaOf(grid, row, column);
    const year = top === row ? yearCell(spot) : undefined;
    if (year) {
      if (!open || year.fiscalYear <= (open.at(-1)?.fiscalYear ?? 0)) runs.push((open = []));
      open.push({ ...year, column, headings: year.kind === "" ? [] : [year.kind] });
    } else if (isFilled(spot)) open = undefined;
    column = left + columnCount;
  }
  return runs;
}

/** Bare numbers below years are figures that happen to look like years. */
const isFigures = (years: readonly YearColumn[], above: readonly YearHeader[]): boolean =>
  years.every(({ period }) => /^\d{4}$/.test(period.raw)) &&
  above.some((header) => header.years.some(({ column }) => years.some((own) => own.column === column)));

/** Takes in the headings of groups of years above, and the second line of the years below. */
function withHeadings(grid: Grid, row: number, bound: number, years: readonly YearColumn[]): YearHeader {
  const first = years[0]?.column ?? 0;
  const linesOf = (line: number): readonly Spot[] => years.map(({ column }) => spotAt(grid, line, column));
  const isOver = (spot: Spot) => isFilled(spot) && spot.at.area.column >= first;
  const isSecond = (spot: Spot, i: number) =>
    isOver(spot) && (bareUnit(textOf(spot)) !== undefined || yearCell(spot)?.fiscalYear === years[i]?.fiscalYear);
  const isHeading = (spot: Spot) => parseText(textOf(spot), spot.at).kind === "statement" && !isUnitCaption(textOf(spot));
  const isGroupRow = (spots: readonly Spot[]) => spots.length > 0 && spots.every(isHeading);
  let [top, bottom] = [row, row];
  while (bottom + 1 < grid.rows.length && linesOf(bottom + 1).every(isSecond)) bottom++;
  while (top > 0 && isGroupRow(linesOf(top - 1).filter(isOver))) top--;
  const above = Array.from({ length: row - top }, (_, i) => linesOf(top + i));
  const headed = years.map((year, i) => {
    const spots = above.flatMap((line) => line[i] ?? []).filter(isOver);
    return { ...year, headings: [...year.headings, ...spots.map(textOf)] };
  });
  return { top, bottom, bound, years: headed };
}
