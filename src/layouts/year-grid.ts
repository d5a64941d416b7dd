import { areaOf } from "../grid/grid";
import { parsePeriod } from "../values/fiscal-year";
import { isPeriod } from "./dated";
import type { FormArea } from "./form-area";
import { plainLabel } from "../grid/label";
import { isFilled, spotAt, textOf, type Spot, type YearSpot } from "./spot";

/** The rows of a small grid with one column for each fiscal year: 実績値, 達成率 … under 年度. */
export interface YearRows<Row extends string> {
  readonly heading: string;
  readonly rows: Readonly<Record<Row, readonly string[]>>;
  readonly labels: readonly string[];
}

/** What was found of it; `top` is its first row. */
export interface YearGrid<Row extends string> {
  readonly top: number | undefined;
  /** Undefined where the grid has no such row. */
  readonly rows: Readonly<Partial<Record<Row, readonly YearSpot[]>>>;
}

/** A small grid that begins with a row of fiscal years. */
export const yearRows = <Row extends string>(heading: string, rows: Readonly<Record<Row, readonly string[]>>): YearRows<Row> => ({
  heading,
  rows,
  labels: [heading, ...Object.values<readonly string[]>(rows).flat()],
});

/** The grid in these rows of a form, whatever notes stand around it. */
export function findYearGrid<Row extends string>(
  form: FormArea,
  { heading, rows }: YearRows<Row>,
  from: number,
  to: number,
): YearGrid<Row> {
  const label = form.labels(heading).find(({ area }) => area.row >= from && area.row < to);
  const found: Partial<Record<Row, readonly YearSpot[]>> = {};
  if (!label) return { top: undefined, rows: found };
  const years = yearColumns(form, label.area.row, label.area.column + label.area.columnCount);
  const first = years[0];
  if (first === undefined) return { top: label.area.row, rows: found };
  for (let row = label.area.row + 1; row < to; row++) {
    const name = rowName(form, rows, row, first.column);
    if (name === undefined || found[name]) continue;
    found[name] = years.map(({ column, fiscalYear }) => ({ ...spotAt(form.grid, row, column), fiscalYear }));
  }
  return { top: label.area.row, rows: found };
}

interface YearColumn {
  readonly column: number;
  readonly fiscalYear: number | undefined;
}

function yearColumns(form: FormArea, row: number, from: number): readonly YearColumn[] {
  const columns: YearColumn[] = [];
  const right = form.area.column + form.area.columnCount;
  for (let column = from; column < right; ) {
    const spot = spotAt(form.grid, row, column);
    if (isFilled(spot) && isPeriod(spot)) columns.push({ column, fiscalYear: yearOf(spot) });
    const merged = areaOf(form.grid, row, column);
    column = merged.column + merged.columnCount;
  }
  return columns;
}

const yearOf = (spot: Spot): number | undefined => parsePeriod(textOf(spot), spot.at)?.to;

/** The row's name: the label left of the first year, with or without brackets behind it. */
function rowName<Row extends string>(
  form: FormArea,
  rows: Readonly<Record<Row, readonly string[]>>,
  row: number,
  before: number,
): Row | undefined {
  for (let column = form.area.column; column < before; column++) {
    const spot = spotAt(form.grid, row, column);
    if (!isFilled(spot)) continue;
    const plain = plainLabel(textOf(spot));
    const bare = plain.replace(/\(.*\)$/, "");
    for (const name of Object.keys(rows) as Row[]) if (rows[name].some((label) => [plain, bare].includes(plainLabel(label)))) return name;
  }
  return undefined;
}
