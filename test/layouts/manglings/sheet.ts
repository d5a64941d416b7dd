import type { Area } from "../../../src/grid/area";
import { areaOf, type Cell, type Grid } from "../../../src/grid/grid";

type Rows = (Cell | undefined)[][];

/** A cell of typed text. */
export const typed = (text: string): Cell => ({ value: text, text });

/** The sheet with each cell made anew; the very same sheet where none was. */
export function mapCells(grid: Grid, make: (cell: Cell, row: number, column: number) => Cell): Grid {
  let changed = false;
  const rows = grid.rows.map((cells, row) =>
    cells?.map((cell, column) => {
      const made = cell && make(cell, row, column);
      changed ||= made !== cell;
      return made;
    }),
  );
  return changed ? { ...grid, rows } : grid;
}

/** The sheet with typed texts written otherwise. */
export const mapTexts = (grid: Grid, write: (text: string, row: number, column: number) => string): Grid =>
  mapCells(grid, (cell, row, column) => {
    if (typeof cell.value !== "string") return cell;
    const text = write(cell.text, row, column);
    return text === cell.text ? cell : { ...cell, value: text, text };
  });

/** The sheet with these cells put where they belong, over what stood there. */
export function withCells(grid: Grid, cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell | undefined }[]): Grid {
  const rows: Rows = Array.from({ length: Math.max(grid.rows.length, ...cells.map(({ row }) => row + 1)) }, (_, row) => [
    ...(grid.rows[row] ?? []),
  ]);
  for (const { row, column, cell } of cells) {
    const own = rows[row] ?? [];
    while (own.length < column) own.push(undefined);
    own[column] = cell;
  }
  const columnCount = Math.max(grid.columnCount, ...cells.map(({ column }) => column + 1));
  return { ...grid, rows, rowCount: Math.max(grid.rowCount, rows.length), columnCount };
}

/** As Excel inserts rows: what spans the place grows, what is below moves down. */
export function withRows(grid: Grid, before: number, count: number): Grid {
  const rows = Array.from({ length: Math.max(grid.rows.length, before) }, (_, row) => grid.rows[row]);
  rows.splice(before, 0, ...Array.from({ length: count }, () => undefined));
  return {
    ...grid,
    rows,
    rowCount: Math.max(grid.rowCount, before) + count,
    merges: grid.merges.map((area) => {
      const [row, rowCount] = stretched(area.row, area.rowCount, before, count);
      return { ...area, row, rowCount };
    }),
    hiddenRows: pushed(grid.hiddenRows, before, count),
  };
}

/** As Excel inserts columns. */
export function withColumns(grid: Grid, before: number, count: number): Grid {
  const blank = Array.from({ length: count }, () => undefined);
  return {
    ...grid,
    rows: grid.rows.map((cells) => cells && (cells.length <= before ? cells : [...cells.slice(0, before), ...blank, ...cells.slice(before)])),
    columnCount: Math.max(grid.columnCount, before) + count,
    merges: grid.merges.map((area) => {
      const [column, columnCount] = stretched(area.column, area.columnCount, before, count);
      return { ...area, column, columnCount };
    }),
    hiddenColumns: pushed(grid.hiddenColumns, before, count),
  };
}

function stretched(first: number, length: number, before: number, count: number): readonly [first: number, length: number] {
  if (first >= before) return [first + count, length];
  return [first, first + length > before ? length + count : length];
}

const pushed = (lines: ReadonlySet<number>, before: number, count: number): ReadonlySet<number> =>
  new Set([...lines].map((line) => (line < before ? line : line + count)));

/** The sheet with the area merged; nothing else may be merged into it in part. */
export const withMerge = (grid: Grid, area: Area): Grid => ({ ...grid, merges: [...grid.merges.filter((own) => !isInside(own, area)), area] });

const isInside = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rowCount <= outer.row + outer.rowCount &&
  inner.column + inner.columnCount <= outer.column + outer.columnCount;

/** Is nothing written in the cell, and is it merged with no other? */
export function isFree(grid: Grid, row: number, column: number): boolean {
  const { rowCount, columnCount } = areaOf(grid, row, column);
  return grid.rows[row]?.[column] === undefined && rowCount * columnCount === 1;
}
