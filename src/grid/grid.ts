import { cellAt, maxColumns, type Area } from "./area";
import type { CellRef } from "./cell-ref";
import { remembered } from "./remembered";

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
  /** Our own sheets in which people enter results (実績入力表): they are read, but not checked as sheets of the programme. */
  readonly entrySheets?: readonly Grid[];
  /** Sheets that were not read, and why: our own summary sheets are not read; others could not be. */
  readonly skipped: readonly SkippedSheet[];
  /** The names of the sheets by the ids that Excel keeps for them, whatever they are called later. */
  readonly names?: ReadonlyMap<string, string>;
  /** What was looked at and is right as it is (waivers/waivers-text.ts), as the workbook keeps it. */
  readonly waivers?: string;
  /** The settings of its programme (settings/parse-settings.ts), as the workbook keeps them. */
  readonly settings?: string;
}

/** A sheet that was not read, with its used range where that was too large. */
export type SkippedSheet =
  | { readonly name: string; readonly reason: "ours" }
  | { readonly name: string; readonly reason: "too-large"; readonly area: Area };

/** The cell at a position; undefined where it is blank. */
export const cellOf = (grid: Grid, row: number, column: number): Cell | undefined => grid.rows[row]?.[column];

/** The cells that are not blank, in reading order. A sheet may be large and hold little: rows × columns are not walked. */
export function filledCells({ rows }: Grid): readonly FilledCell[] {
  const found: FilledCell[] = [];
  // forEach passes over the gaps of a sparse array.
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell) found.push({ row, column, cell });
    }),
  );
  return found;
}

/** A cell and where it is. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A number for each cell of a sheet, in the order of reading. */
export const placeOf = (row: number, column: number): number => row * maxColumns + column;

/** The merged area that holds the cell, or the cell alone. */
export function areaOf(grid: Grid, row: number, column: number): Area {
  return mergesByCell(grid).get(placeOf(row, column)) ?? cellAt(row, column);
}

/** The reference to a cell, or to the merged area that holds it. */
export function refOf(grid: Grid, row: number, column: number): CellRef {
  return { book: grid.book, sheet: grid.name, area: areaOf(grid, row, column) };
}

/** Is the cell in a hidden row or column, or on a hidden sheet? */
export function isHidden(grid: Grid, { row, column, rowCount, columnCount }: Area): boolean {
  if (grid.hidden) return true;
  return isWithin(grid.hiddenRows, row, rowCount) || isWithin(grid.hiddenColumns, column, columnCount);
}

/** Are all numbers from `first` on in the set? A set of fewer numbers cannot hold them all: a merged area may have a million rows. */
function isWithin(set: ReadonlySet<number>, first: number, count: number): boolean {
  if (count > set.size) return false;
  for (let index = first; index < first + count; index++) if (!set.has(index)) return false;
  return true;
}

/** Looking an area up by cell must not walk a thousand merges each time; the index is made once for each grid. */
const mergesByCell = remembered((grid: Grid): ReadonlyMap<number, Area> => {
  const index = new Map<number, Area>();
  for (const area of grid.merges) addMerge(index, area, grid);
  return index;
});

/**
 * Adds the cells of a merged area as far as the sheet is filled: an area may reach to the last row and column. Excel lets no two areas overlap;
 * where a damaged file has it so, the first one counts and the other ends, so that no cell is visited twice.
 */
function addMerge(index: Map<number, Area>, area: Area, { rowCount, columnCount }: Grid): void {
  const [bottom, right] = [Math.min(area.row + area.rowCount, rowCount), Math.min(area.column + area.columnCount, columnCount)];
  for (let row = area.row; row < bottom; row++)
    for (let column = area.column; column < right; column++) {
      const place = placeOf(row, column);
      if (index.has(place)) return;
      index.set(place, area);
    }
}
