import { cellOf, type Grid } from "../../../src/grid/grid";
import { parsePeriod } from "../../../src/values/fiscal-year";
import { plannedFiguresOf, type Figure } from "./figures";
import type { Mangling } from "./mangling";
import { isFree, mapCells, typed, withCells, withColumns, withMerge, withRows } from "./sheet";
import { tablesOf } from "./tables";
import { apart, respelt, yearSpellings } from "./year-spellings";

const nowhere = { book: "", sheet: "", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
const isYear = (text: string): boolean => text.length < 30 && parsePeriod(text, nowhere) !== undefined;

/** A figure of typed text that has its year behind it. */
const parting = ({ cell: { text, value } }: Figure) => (typeof value === "string" ? apart(text) : undefined);

/** The figures from the last column to the first: what is inserted behind one moves none that comes later. */
const fromTheRight = (grid: Grid): readonly Figure[] => [...plannedFiguresOf(grid)].sort((a, b) => b.column - a.column || b.row - a.row);
const fromBelow = (grid: Grid): readonly Figure[] => [...plannedFiguresOf(grid)].sort((a, b) => b.row - a.row);

/** The figure alone in its cell, which is merged with no other. */
function withFigure(grid: Grid, { row, column }: Figure, text: string): Grid {
  const merges = grid.merges.filter((area) => area.row !== row || area.column !== column);
  return withCells({ ...grid, merges }, [{ row, column, cell: typed(text) }]);
}

/** The year of each figure in the cell behind it; a column for it is inserted where there is none. */
function yearsBeside(grid: Grid): Grid {
  let made = grid;
  for (const figure of fromTheRight(grid)) {
    const parts = parting(figure);
    if (!parts) continue;
    const { row, column } = figure;
    made = withFigure(made, figure, parts.value);
    if (!isFree(made, row, column + 1)) made = withHeadings(withColumns(made, column + 1, 1), column);
    made = withCells(made, [{ row, column: column + 1, cell: typed(parts.year) }]);
  }
  return made;
}

/** The headings of a table's column merged with the blank one behind it. */
function withHeadings(grid: Grid, column: number): Grid {
  const headings = tablesOf(grid).flatMap(({ top, first }) =>
    Array.from({ length: first - top }, (_, i) => top + i).filter((row) => cellOf(grid, row, column) && isFree(grid, row, column + 1)),
  );
  return headings.reduce((made, row) => {
    const rowCount = made.merges.find((area) => area.row === row && area.column === column)?.rowCount ?? 1;
    return withMerge(made, { row, column, rowCount, columnCount: 2 });
  }, grid);
}

/** The year of each figure in the row below it; a row for it is inserted where there is none. */
function yearsBelow(grid: Grid): Grid {
  let made = grid;
  let inserted: number | undefined;
  for (const figure of fromBelow(grid)) {
    const parts = parting(figure);
    if (!parts) continue;
    const { row, column } = figure;
    made = withFigure(made, figure, parts.value);
    if (row !== inserted) made = withRows(made, row + 1, 1);
    inserted = row;
    made = withCells(made, [{ row: row + 1, column, cell: typed(parts.year) }]);
  }
  return made;
}

/** The years of cells of their own behind the figures. */
function yearsWithin(grid: Grid): Grid {
  const moves = plannedFiguresOf(grid).flatMap(({ row, column, cell, yearArea }) => {
    const year = yearArea && cellOf(grid, yearArea.row, yearArea.column);
    if (!yearArea || !year || typeof cell.value !== "string" || !isYear(year.text)) return [];
    const text = /^[(（【]/.test(year.text) ? year.text : `（${year.text}）`;
    return [{ row, column, cell: typed(`${cell.text}\n${text}`) }, { row: yearArea.row, column: yearArea.column, cell: undefined }];
  });
  return moves.length === 0 ? grid : withCells(grid, moves);
}

/** Where the fiscal year of a figure stands, and how it is written. */
export const yearManglings: readonly Mangling[] = [
  {
    name: "has its years spelt otherwise",
    of: "sheets",
    mangle: (grid, { pick }) => {
      const spell = pick(yearSpellings);
      const figures = new Set(plannedFiguresOf(grid).map(({ cell }) => cell));
      return mapCells(grid, (cell) => {
        if (typeof cell.value !== "string" || !(figures.has(cell) || isYear(cell.text))) return cell;
        const text = respelt(cell.text, spell);
        return text === cell.text ? cell : { ...cell, value: text, text };
      });
    },
  },
  { name: "has years in the cells of their values", of: "sheets", mangle: yearsWithin },
  { name: "has years beside their values", of: "sheets", mangle: yearsBeside },
  { name: "has years below their values", of: "sheets", mangle: yearsBelow },
];
