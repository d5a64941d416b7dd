import { areaOf, cellOf, type Grid } from "../../../src/grid/grid";
import { plainLabel } from "../../../src/grid/label";
import { isLabel } from "./labels";
import type { Mangling } from "./mangling";
import type { Random } from "./random";
import { typed, withCells, withMerge, withRows } from "./sheet";
import { tablesOf, type TablePlace } from "./tables";

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** The tables from the last to the first: what is inserted into one moves none that comes later. */
const inEachTable = (grid: Grid, mangle: (grid: Grid, table: TablePlace) => Grid): Grid => [...tablesOf(grid)].reverse().reduce(mangle, grid);

/** The header again before a row of its data, as on the next page. */
function headerAgain(grid: Grid, { top, first, left, right }: TablePlace, before: number): Grid {
  const depth = first - top;
  const cells = range(top, first).flatMap((row) =>
    range(left, right + 1).map((column) => ({ row: before + row - top, column, cell: cellOf(grid, row, column) })),
  );
  const merges = grid.merges.filter(({ row, column }) => row >= top && row < first && column >= left && column <= right);
  const made = withCells(withRows(grid, before, depth), cells);
  return { ...made, merges: [...made.merges, ...merges.map((area) => ({ ...area, row: area.row + before - top }))] };
}

/** The rows of data before which a page may end: no merged cell reaches over them. */
const pageEnds = (grid: Grid, { rows, left }: TablePlace): readonly number[] =>
  rows.slice(1).filter((row) => !grid.merges.some((area) => area.column >= left && area.row < row && area.row + area.rowCount > row));

/** The header deeper by some rows: each heading of its last row is merged downwards. */
function deeper(grid: Grid, { first, left, right }: TablePlace, rows: number): Grid {
  const areas = new Map(range(left, right + 1).map((column) => [areaOf(grid, first - 1, column).column, areaOf(grid, first - 1, column)]));
  const filled = [...areas.values()].filter(({ row, column }) => cellOf(grid, row, column));
  return filled.reduce((made, area) => withMerge(made, { ...area, rowCount: area.rowCount + rows }), withRows(grid, first, rows));
}

/** Words of the header over two rows: 課題 over No., 成果指標 over 名. */
function split(grid: Grid, { top, first, left, right }: TablePlace, { below }: Random): Grid {
  if (first - top !== 1) return grid;
  const cells = range(left, right + 1).flatMap((column) => {
    const cell = cellOf(grid, top, column);
    const text = cell ? plainLabel(cell.text) : "";
    if (!cell || !isLabel(text) || text.length < 2 || !isOfOneColumn(grid, top, column, right)) return [];
    const at = 1 + below(text.length - 1);
    return [
      { row: top, column, cell: typed(text.slice(0, at)) },
      { row: top + 1, column, cell: typed(text.slice(at)) },
    ];
  });
  return cells.length === 0 ? grid : withCells(withRows(grid, first, 1), cells);
}

/** Does the heading stand over no further column, merged or not? */
const isOfOneColumn = (grid: Grid, row: number, column: number, right: number): boolean => {
  const { rowCount, columnCount } = areaOf(grid, row, column);
  return rowCount * columnCount === 1 && (column === right || cellOf(grid, row, column + 1) !== undefined);
};

/** A row by which staff are shown what to enter: as the first one of the data, with （例） in front. */
function withExample(grid: Grid, { first, left, right, rows: [data = first] }: TablePlace): Grid {
  const cells = range(left, right + 1).flatMap((column) => {
    const cell = cellOf(grid, data, column);
    if (column === left) return [{ row: first, column, cell: typed(`（例）${cell?.text ?? ""}`) }];
    return cell ? [{ row: first, column, cell }] : [];
  });
  return withCells(withRows(grid, first, 1), cells);
}

/** The heads and the rows of a list. */
export const headerManglings: readonly Mangling[] = [
  {
    name: "has its header again on the next page",
    of: "lists",
    mangle: (grid, random) =>
      inEachTable(grid, (made, table) => {
        const [before] = random.some(pageEnds(made, table), 1);
        return before === undefined ? made : headerAgain(made, table, before);
      }),
  },
  { name: "has a header of more rows", of: "lists", mangle: (grid, { below }) => inEachTable(grid, (made, table) => deeper(made, table, 1 + below(2))) },
  { name: "has headings split over two rows", of: "lists", mangle: (grid, random) => inEachTable(grid, (made, table) => split(made, table, random)) },
  { name: "has an example below its header", of: "lists", mangle: (grid) => inEachTable(grid, withExample) },
  {
    name: "has a blank row to be filled in",
    of: "lists",
    mangle: (grid, random) =>
      inEachTable(grid, (made, table) => {
        const [before] = random.some(pageEnds(made, table), 1);
        return before === undefined ? made : withRows(made, before, 1);
      }),
  },
];
