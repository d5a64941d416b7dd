import { cellAt, contains, type Area } from "./area";
import type { CellRef } from "./cell-ref";

/** What stands in one cell. A blank cell has no Cell. */
export interface Cell {
  /** What is calculated with: the stored value (a percentage shown as 30.89% is 0.3089; a date is Excel's day number). */
  readonly value: string | number | boolean;
  /** What a person sees. */
  readonly text: string;
  /** Excel's number format ("0.0%"), for numbers. */
  readonly format?: string;
  /** Is the value the result of a formula? */
  readonly formula?: boolean;
  /** A formula error: value and text are "#DIV/0!", "#REF!" … */
  readonly error?: boolean;
}

/** A worksheet as plain data. Rows and columns count from 0, from A1. */
export interface Grid {
  readonly book: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** rows[row]?.[column]; rows and cells that are blank may be missing. In a merged area only the first cell has a value. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** What a person said of the sheet whose headings were not found (layouts/mapping.ts); kept with the sheet in the workbook. */
  readonly mapping?: string;
}

/** Every sheet of a workbook as plain data. */
export interface WorkbookSnapshot {
  /** The file's name; "" for the workbook that is open. */
  readonly book: string;
  readonly sheets: readonly Grid[];
  /** Sheets that were not read, and why: our own summary sheets are not read; others could not be. */
  readonly skipped: readonly { readonly name: string; readonly reason: "ours" | "too-large" }[];
}

/** The cell at a position; undefined where it is blank. */
export const cellOf = (grid: Grid, row: number, column: number): Cell | undefined => grid.rows[row]?.[column];

/** The merged area that holds the cell, or the cell alone. */
export function areaOf(grid: Grid, row: number, column: number): Area {
  return mergesByCell(grid).get(row * 16_384 + column) ?? cellAt(row, column);
}

/** The reference to a cell, or to the merged area that holds it. */
export function refOf(grid: Grid, row: number, column: number): CellRef {
  return { book: grid.book, sheet: grid.name, area: areaOf(grid, row, column) };
}

/** Is the cell in a hidden row or column, or on a hidden sheet? */
export function isHidden(grid: Grid, { row, column, rowCount, columnCount }: Area): boolean {
  if (grid.hidden) return true;
  const all = (count: number, test: (offset: number) => boolean) => Array.from({ length: count }, (_, i) => i).every(test);
  return all(rowCount, (r) => grid.hiddenRows.has(row + r)) || all(columnCount, (c) => grid.hiddenColumns.has(column + c));
}

/** Looking an area up by cell must not walk a thousand merges each time; the index is made once for each grid. */
const indexes = new WeakMap<Grid, Map<number, Area>>();

function mergesByCell(grid: Grid): Map<number, Area> {
  const known = indexes.get(grid);
  if (known) return known;
  const index = new Map<number, Area>();
  const extent: Area = { row: 0, column: 0, rowCount: grid.rowCount, columnCount: grid.columnCount };
  for (const area of grid.merges)
    for (let row = area.row; row < Math.min(area.row + area.rowCount, extent.rowCount); row++)
      for (let column = area.column; column < Math.min(area.column + area.columnCount, extent.columnCount); column++)
        if (contains(extent, row, column)) index.set(row * 16_384 + column, area);
  indexes.set(grid, index);
  return index;
}
