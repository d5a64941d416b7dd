import { filledCells, type Grid } from "../../../src/grid/grid";
import { layouts } from "../../../src/layouts/index";
import { locate } from "../../../src/layouts/locate";
import type { Mangling } from "./mangling";
import { neighbour } from "./neighbour";
import { withCells, withColumns, withRows } from "./sheet";

const { rowCount: height, columnCount: width } = neighbour;

/** Both on one sheet, where there is room for the second. */
function withNeighbour(grid: Grid, row: number, column: number): Grid {
  const cells = filledCells(neighbour).map((cell) => ({ ...cell, row: row + cell.row, column: column + cell.column }));
  const merges = neighbour.merges.map((area) => ({ ...area, row: row + area.row, column: column + area.column }));
  return { ...withCells(grid, cells), merges: [...grid.merges, ...merges] };
}

const lastOf = (grid: Grid, line: "row" | "column"): number => Math.max(...filledCells(grid).map((cell) => cell[line]));

/** The rows in which the forms of the sheet begin: those side by side begin in one row. */
const firstRowsOf = (grid: Grid): readonly number[] => locate(grid, layouts).blocks.map(({ at }) => at.area.row);

/** Several forms on one sheet. */
export const neighbourManglings: readonly Mangling[] = [
  {
    name: "has another form above",
    of: "forms",
    mangle: (grid, { below }) => withNeighbour(withRows(grid, 0, height + below(3)), 0, below(2)),
  },
  {
    name: "has another form below",
    of: "forms",
    mangle: (grid, { below }) => withNeighbour(grid, lastOf(grid, "row") + 1 + below(3), below(2)),
  },
  {
    name: "has another form to the right",
    of: "forms",
    mangle: (grid, { below }) => {
      const [first, another] = firstRowsOf(grid);
      return first === undefined || another !== undefined ? grid : withNeighbour(grid, first, lastColumn(grid) + 1 + below(3));
    },
  },
  {
    name: "has another form to the left",
    of: "forms",
    mangle: (grid, { below }) => {
      const [first, another] = firstRowsOf(grid);
      return first === undefined || another !== undefined ? grid : withNeighbour(withColumns(grid, 0, width + below(3)), first, 0);
    },
  },
];

/** Merged cells reach farther than what is written in them. */
const lastColumn = (grid: Grid): number =>
  Math.max(lastOf(grid, "column"), ...grid.merges.map(({ column, columnCount }) => column + columnCount - 1));
