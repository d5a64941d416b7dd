import { findPeriods } from "../values/fiscal-year";
import { isPeriod } from "./dated";
import { isFilled, spotAt, textOf, type Spot } from "./spot";
import type { FoundColumn, TableArea } from "./table-area";

/**
 * Fiscal years of columns whose headings do not say them, from the years that stand in their cells: what most rows say,
 * and, since one slip must not move a value, what fits columns of consecutive years best.
 * Tables that continue one another (a header repeated on each page) are counted together.
 */
export function withColumnYears(tables: readonly TableArea[]): readonly TableArea[] {
  const groups = new Map<string, TableArea[]>();
  for (const table of tables) {
    const shape = JSON.stringify(table.columns.map(({ key, column, fiscalYear }) => [key, column, fiscalYear ?? null]));
    groups.set(shape, [...(groups.get(shape) ?? []), table]);
  }
  const columnsOf = new Map(
    [...groups.values()].flatMap((group) => {
      const columns = namedColumns(group);
      return group.map((table) => [table, columns] as const);
    }),
  );
  return tables.map((table) => ({ ...table, columns: columnsOf.get(table) ?? table.columns }));
}

/** The columns of tables of one shape, with their years. */
function namedColumns(group: readonly TableArea[]): readonly FoundColumn[] {
  const columns = group[0]?.columns ?? [];
  const years = new Map<FoundColumn, number>();
  for (const key of new Set(columns.filter(({ perYear }) => perYear).map((column) => column.key))) {
    const own = columns.filter((column) => column.key === key);
    if (own.some(({ fiscalYear }) => fiscalYear !== undefined)) continue;
    const places = withYearColumns(own, group);
    yearsOf(places.map((place) => place.flatMap(({ column }) => votes(group, column)))).forEach((year, i) => {
      for (const column of places[i] ?? []) if (year !== undefined) years.set(column, year);
    });
  }
  return columns.map((column) => ({ ...column, fiscalYear: column.fiscalYear ?? years.get(column) }));
}

/** A column that holds nothing but years belongs to the column of values before it. */
function withYearColumns(columns: readonly FoundColumn[], group: readonly TableArea[]): readonly (readonly FoundColumn[])[] {
  const places: FoundColumn[][] = [];
  for (const column of columns) {
    const spots = cellsOf(group, column.column).filter(isFilled);
    const previous = places.at(-1);
    if (previous?.length === 1 && spots.length > 0 && spots.every(isPeriod)) previous.push(column);
    else places.push([column]);
  }
  return places;
}

/** The last year of each cell of a column. */
const votes = (group: readonly TableArea[], column: number): readonly number[] =>
  cellsOf(group, column).flatMap((spot) => findPeriods(textOf(spot), spot.at).at(-1)?.to ?? []);

function cellsOf(group: readonly TableArea[], column: number): readonly Spot[] {
  return group.flatMap(({ grid, firstRow, area }) =>
    Array.from({ length: Math.max(0, area.row + area.rowCount - firstRow) }, (_, i) => spotAt(grid, firstRow + i, column)),
  );
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
