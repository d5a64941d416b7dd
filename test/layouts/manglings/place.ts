import { filledCells, type Grid } from "../../../src/grid/grid";
import { isLabel } from "./labels";
import type { Mangling } from "./mangling";
import { typed, withCells, withColumns, withRows } from "./sheet";

/** The last row that holds something. */
const lastRow = (grid: Grid): number => filledCells(grid).at(-1)?.row ?? 0;

const all = (count: number): ReadonlySet<number> => new Set(Array.from({ length: count }, (_, index) => index));

/** Where the sheet's contents stand, what stands around them, and what of it is seen. */
export const placeManglings: readonly Mangling[] = [
  {
    name: "begins in another row and column",
    of: "sheets",
    mangle: (grid, { below }) => withColumns(withRows(grid, 0, 1 + below(9)), 0, 1 + below(5)),
  },
  {
    name: "has a title and instructions above",
    of: "sheets",
    mangle: (grid, { below }) =>
      withCells(withRows(grid, 0, 5), [
        { row: 0, column: below(3), cell: typed("令和６年度　改革課題の進捗状況") },
        { row: 1, column: 0, cell: typed("※ 提出期限：令和７年６月末") },
        { row: 2, column: 0, cell: typed("（注）色のついた欄に記入し、現状値と目標値を確かめてください。") },
      ]),
  },
  {
    name: "has footnotes below",
    of: "sheets",
    mangle: (grid, { below }) => {
      const row = lastRow(grid) + 1 + below(3);
      return withCells(grid, [
        { row, column: 0, cell: typed("※１　実績値は年度末の値です。") },
        { row: row + 1, column: 0, cell: typed("（注）割合は四捨五入しています。") },
        { row: row + 2, column: 0, cell: typed("担当：○○係　内線00000") },
      ]);
    },
  },
  {
    name: "has styled blanks far below and to the right",
    of: "sheets",
    mangle: (grid) => ({ ...grid, rowCount: 1_048_576, columnCount: grid.columnCount + 200 }),
  },
  { name: "has hidden rows", of: "sheets", mangle: (grid) => ({ ...grid, hiddenRows: all(grid.rows.length) }) },
  { name: "has hidden columns", of: "sheets", mangle: (grid) => ({ ...grid, hiddenColumns: all(grid.columnCount) }) },
  { name: "is hidden", of: "sheets", mangle: (grid) => ({ ...grid, hidden: true }) },
  {
    name: "has a blank row before a label",
    of: "forms",
    mangle: (grid, { some }) => {
      const places = filledCells(grid).filter(({ cell, row }) => row > 0 && isLabel(cell.text));
      return some(places, 1).reduce((made, { row }) => withRows(made, row, 1), grid);
    },
  },
];
