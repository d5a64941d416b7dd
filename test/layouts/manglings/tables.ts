import type { Grid } from "../../../src/grid/grid";
import { layouts } from "../../../src/layouts/index";
import { locate } from "../../../src/layouts/locate";

/** A table of a list: its columns, the rows of its header, and those that hold data. */
export interface TablePlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The first row below the header. */
  readonly first: number;
  readonly rows: readonly number[];
}

/** The tables of a sheet, from top to bottom. */
export const tablesOf = (grid: Grid): readonly TablePlace[] =>
  locate(grid, layouts).blocks.flatMap((block) => {
    if (block.layout !== "outcome-indicator-list" && block.layout !== "activity-indicator-list" && block.layout !== "issue-list") return [];
    const { row: top, column: left, columnCount } = block.at.area;
    const rows = block.found.map(({ at }) => at.area.row);
    const [data] = rows;
    if (data === undefined) return [];
    const between = Array.from({ length: data - top - 1 }, (_, i) => top + 1 + i);
    return [{ left, right: left + columnCount - 1, top, first: between.find((row) => isExample(grid, row)) ?? data, rows }];
  });

/** Does an example stand in the row, or nothing at all? */
const isExample = (grid: Grid, row: number): boolean => {
  const texts = (grid.rows[row] ?? []).flatMap((cell) => (cell ? [cell.text] : []));
  return texts.some((text) => /^[(（【]?\s*例/.test(text));
};
