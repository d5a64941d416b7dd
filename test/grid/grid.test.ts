import { cellAt } from "../../src/grid/area";
import { areaOf, filledCells, isHidden, type Grid } from "../../src/grid/grid";

/** A sheet of which a part is given. */
const gridWith = (part: Partial<Grid>): Grid => ({
  book: "",
  name: "表",
  hidden: false,
  rowCount: 1000,
  columnCount: 20,
  rows: [],
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  ...part,
});

const everything = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

describe("the merged area that holds a cell", () => {
  test("is found for each of its cells, and is the cell alone where there is none", () => {
    const merge = { row: 1, column: 1, rowCount: 2, columnCount: 2 };
    const grid = gridWith({ merges: [merge] });
    expect([areaOf(grid, 2, 2), areaOf(grid, 3, 2)]).toEqual([merge, cellAt(3, 2)]);
  });

  test("may reach to the last row and column", () => {
    const grid = gridWith({ merges: [everything] });
    expect(areaOf(grid, 999, 19)).toBe(everything);
  });

  test("is the first one where a damaged file lets 50,000 of them overlap: each cell is walked but once", () => {
    const merges = Array.from({ length: 50_000 }, (_, row) => ({ ...everything, row: row % 1000 }));
    const grid = gridWith({ merges });
    expect(areaOf(grid, 999, 19)).toBe(merges[0]);
  });
});

describe("cells", () => {
  test("are hidden where all rows or all columns of their area are, however far it reaches", () => {
    const grid = gridWith({ hiddenRows: new Set([1, 2]), hiddenColumns: new Set([5]) });
    const area = (row: number, rowCount: number, column = 0) => ({ row, column, rowCount, columnCount: 1 });
    expect([area(1, 2), area(0, 2), area(0, 1, 5), everything].map((one) => isHidden(grid, one))).toEqual([true, false, true, false]);
  });

  test("that are not blank are given in reading order, without a look at the others", () => {
    const rows: (Grid["rows"][number])[] = [];
    const cell = { value: 1, text: "1" };
    rows[1_048_575] = Object.assign([], { 16_383: cell });
    rows[3] = [undefined, cell];
    expect(filledCells(gridWith({ rows }))).toEqual([{ row: 3, column: 1, cell }, { row: 1_048_575, column: 16_383, cell }]);
  });
});
