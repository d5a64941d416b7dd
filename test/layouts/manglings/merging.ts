import { areaOf, filledCells, type Grid } from "../../../src/grid/grid";
import type { Mangling } from "./mangling";
import { withColumns, withMerge, withRows } from "./sheet";

/** The last row and the last column that hold something. */
const extentOf = (grid: Grid) => {
  const cells = filledCells(grid);
  return { rows: Math.max(...cells.map(({ row }) => row)) + 1, columns: Math.max(...cells.map(({ column }) => column)) + 1 };
};

/** The sheet with one more column, over which everything to the left of it is merged. */
function widened(grid: Grid, column: number): Grid {
  const cells = filledCells(grid).filter((cell) => areaOf(grid, cell.row, cell.column).column + areaOf(grid, cell.row, cell.column).columnCount - 1 === column);
  return cells.reduce((made, cell) => {
    const area = areaOf(made, cell.row, cell.column);
    return withMerge(made, { ...area, columnCount: area.columnCount + 1 });
  }, withColumns(grid, column + 1, 1));
}

/** The sheet with one more row, over which everything above it is merged. */
function heightened(grid: Grid, row: number): Grid {
  const cells = filledCells(grid).filter((cell) => areaOf(grid, cell.row, cell.column).row + areaOf(grid, cell.row, cell.column).rowCount - 1 === row);
  return cells.reduce((made, cell) => {
    const area = areaOf(made, cell.row, cell.column);
    return withMerge(made, { ...area, rowCount: area.rowCount + 1 });
  }, withRows(grid, row + 1, 1));
}

/** What is merged with what. */
export const mergingManglings: readonly Mangling[] = [
  { name: "has no merged cells", of: "sheets", mangle: (grid) => (grid.merges.length === 0 ? grid : { ...grid, merges: [] }) },
  { name: "has cells merged with a further column", of: "sheets", mangle: (grid, { below }) => widened(grid, below(extentOf(grid).columns)) },
  { name: "has cells merged with a further row", of: "sheets", mangle: (grid, { below }) => heightened(grid, below(extentOf(grid).rows)) },
  { name: "has a blank column in between", of: "sheets", mangle: (grid, { below }) => withColumns(grid, 1 + below(extentOf(grid).columns - 1), 1) },
];
