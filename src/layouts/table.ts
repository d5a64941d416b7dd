import type { Drawing } from "../grid/drawing";
import type { Grid } from "../grid/grid";
import type { Bilingual } from "../language";
import { captionAbove, type Caption } from "./caption";
import type { Column } from "./column";
import { withColumnYears } from "./column-years";
import { headerColumns } from "./header-columns";
import type { Block, Layout } from "./layout";
import { mappedTable } from "./mapped-table";
import type { CellRef } from "../grid/cell-ref";
import { rowArea, type TableArea } from "./table-area";
import { findHeaders, type Header } from "./table-header";
import { dataRows, lastRow } from "./table-rows";
import { isFilled, type Spot } from "./spot";
import { tableTolerances } from "./tolerances";
import { unitAbove } from "./unit-caption";
import { untitledColumns, untitledTolerances } from "./untitled-columns";

type Columns = Readonly<Record<string, Column<unknown>>>;

/** The cells of one row, under the names of the columns. */
export type FoundRow<C extends Columns> = {
  readonly at: CellRef;
  readonly caption: Caption | undefined;
  /** Of the values that have none of their own: 千円 of （単位：千円） above the table. */
  readonly unit: string | undefined;
  readonly cells: { readonly [K in keyof C]: C[K] extends Column<infer Found> ? Found : never };
};

interface TableWords<Id extends string, C extends Columns> {
  readonly id: Id;
  readonly title: Bilingual;
  readonly columns: C;
  /** Repeated in one row, they begin the next table. */
  readonly keys: readonly (keyof C & string)[];
  /** Each of them has to be there … */
  readonly required: readonly (keyof C & string)[];
  /** … and one of these at least. */
  readonly oneOf: readonly (keyof C & string)[];
  /** None of these: with it, the table is of another kind. */
  readonly noneOf?: readonly (keyof C & string)[];
  /** Can a name reach down over several entries? Then each of their rows is read; else only its first. */
  readonly isNested?: boolean;
  readonly example: Drawing;
  /** Says no to a sheet whose labels fit, but which is another kind. */
  isOther?(grid: Grid): boolean;
}

/**
 * A table under a header of one or more rows; several may stand one under the other or side by side,
 * the header may be repeated, and a heading that comes again is told from its twin by its position.
 */
export function table<const Id extends string, const C extends Columns>(words: TableWords<Id, C>): Layout<Id, readonly FoundRow<C>[]> {
  const { id, title, columns, keys, required, oneOf, noneOf = [] } = words;
  const own = Object.entries(columns).filter(([key]) => !noneOf.includes(key));
  const titled = required.filter((key) => !columns[key]?.untitled);
  const read = (grid: Grid, tables: readonly TableArea[]): readonly Block<Id, readonly FoundRow<C>[]>[] => {
    const above = new Map<string, Spot | undefined>();
    return withColumnYears(tables).map((found) => {
      const unit = unitAbove(grid, found.area);
      const rows = dataRows(found, keys, words.isNested).map(({ row, yearRow }): FoundRow<C> => {
        const place = rowArea(found, row, yearRow);
        const cells = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.read(place, key)]));
        carryDown(cells, columns, above);
        const { column: left, columnCount } = found.area;
        const area = { row, column: left, rowCount: yearRow === undefined ? 1 : 2, columnCount };
        const caption = captionAbove(grid, row, left, left + columnCount - 1);
        return { at: { book: grid.book, sheet: grid.name, area }, caption, unit, cells: cells as FoundRow<C>["cells"] };
      });
      return { layout: id, at: { book: grid.book, sheet: grid.name, area: found.area }, found: rows };
    });
  };
  const isTable = (found: ReadonlySet<string>) =>
    titled.every((key) => found.has(key)) && oneOf.some((key) => found.has(key)) && !noneOf.some((key) => found.has(key));
  const isWhole = (found: TableArea) => required.every((key) => found.columns.some((column) => column.key === key));
  return {
    id,
    title,
    labels: [...new Set([...titled, ...oneOf])].flatMap((key) => (columns[key] ? [columns[key].labels] : [])),
    headings: own.map(([, { labels }]) => labels),
    tolerances: [...tableTolerances, ...untitledTolerances(columns)],
    example: words.example,
    find(grid) {
      const headers = findHeaders(grid, { columns, keys, isTable });
      if (headers.length === 0 || words.isOther?.(grid)) return [];
      const tables = headers.map((header) => tableAt(grid, header, headers, columns));
      return read(grid, tables.filter(isWhole));
    },
    mappable: {
      columns: own.map(([key, { labels }]) => ({ key, heading: labels[0] ?? key })),
      required,
      find: (grid, mapping) => read(grid, [mappedTable(grid, mapping, columns)]),
    },
  };
}

function tableAt(grid: Grid, header: Header, headers: readonly Header[], columns: Columns): TableArea {
  const last = lastRow(grid, header, headers, columns);
  const named = headerColumns(grid, header, columns);
  const found = [...untitledColumns(grid, header, last, named, columns), ...named];
  const left = Math.min(...found.map(({ column }) => column));
  const right = Math.max(...found.map(({ column }) => column));
  const area = { row: header.top, column: left, rowCount: Math.max(last, header.bottom) - header.top + 1, columnCount: right - left + 1 };
  return { grid, area, firstRow: header.bottom + 1, columns: found };
}

/** "As above": what is blank belongs to the row above it. */
function carryDown(cells: Record<string, unknown>, columns: Columns, above: Map<string, Spot | undefined>): void {
  const shared = Object.entries(columns).filter(([, { asAbove }]) => asAbove !== undefined);
  const spots = shared.map(([key, { asAbove }]) => ({ key, asAbove, spot: cells[key] as Spot | undefined }));
  const together = spots.filter(({ asAbove }) => asAbove === "together").every(({ spot }) => !isFilled(spot));
  for (const { key, asAbove, spot } of spots) {
    if (asAbove === "alone" ? !isFilled(spot) : together) cells[key] = above.get(key) ?? spot;
    else above.set(key, spot);
  }
}
