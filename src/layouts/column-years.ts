import { findPeriods } from "../values/fiscal-year";
import { spotAt, textOf } from "./spot";
import type { FoundColumn, TableArea } from "./table-area";

/**
 * Fiscal years of columns whose headings do not say them, from the years that stand in their cells: what most rows say,
 * and, since one slip must not move a value, what fits columns of consecutive years best.
 * Tables that continue one another (a header repeated on each page) are counted together.
 */
export function withColumnYears(tables: readonly TableArea[]): readonly TableArea[] {
  const groups = new Map<string, TableArea[]>();
  for (const table of tables) {
    const shape = JSON.stringify(table.columns.map(({ key, column }) => [key, column]));
    groups.set(shape, [...(groups.get(shape) ?? []), table]);
  }
  const columnsOf = new Map([...groups.values()].flatMap((group) => group.map((table) => [table, namedColumns(table, group)] as const)));
  return tables.map((table) => ({ ...table, columns: columnsOf.get(table) ?? table.columns }));
}

function namedColumns({ columns }: TableArea, group: readonly TableArea[]): readonly FoundColumn[] {
  const years = new Map<FoundColumn, number>();
  for (const key of new Set(columns.map((column) => column.key))) {
    const own = columns.filter((column) => column.key === key);
    if (own.some(({ fiscalYear }) => fiscalYear !== undefined)) continue;
    yearsOf(own.map(({ column }) => votes(group, column))).forEach((year, i) => {
      const column = own[i];
      if (column && year !== undefined) years.set(column, year);
    });
  }
  return columns.map((column) => ({ ...column, fiscalYear: column.fiscalYear ?? years.get(column) }));
}

/** The last year of each cell of a column. */
function votes(group: readonly TableArea[], column: number): readonly number[] {
  const found: number[] = [];
  for (const { grid, firstRow, area } of group)
    for (let row = firstRow; row < area.row + area.rowCount; row++) {
      const spot = spotAt(grid, row, column);
      const year = findPeriods(textOf(spot), spot.at).at(-1)?.to;
      if (year !== undefined) found.push(year);
    }
  return found;
}

/** What each column says by itself, where that rises from column to column; else consecutive years. */
function yearsOf(columns: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const own = columns.map(mostFrequent);
  const said = own.filter((year) => year !== undefined);
  const rises = said.every((year, i) => i === 0 || year > (said[i - 1] ?? 0));
  const first = mostFrequent(columns.flatMap((years, i) => years.map((year) => year - i)));
  if (first === undefined) return own;
  const consecutive = own.every((year, i) => year === undefined || year === first + i);
  return own.map((year, i) => (rises && !consecutive ? year : first + i));
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
