import { cellOf, areaOf, refOf, type Cell, type Grid } from "../grid/grid";
import type { CellRef } from "../grid/cell-ref";

/** A place for a value: what stands there, and where. */
export interface Spot {
  /** Undefined where it is blank. */
  readonly cell: Cell | undefined;
  readonly at: CellRef;
  /** The place of its fiscal year, where that is not in the same cell. */
  readonly year?: Spot;
  /** The unit that the heading of its column gives, where it gives one: 件 of 実績値（件）. */
  readonly unit?: string;
}

/** The place of one fiscal year. */
export interface YearSpot extends Spot {
  /** Of the heading; undefined where no heading and no neighbour says it. */
  readonly fiscalYear: number | undefined;
}

/** The place at a position; anywhere in a merged area it is the area's first cell. */
export function spotAt(grid: Grid, row: number, column: number): Spot {
  const area = areaOf(grid, row, column);
  return { cell: cellOf(grid, area.row, area.column), at: refOf(grid, row, column) };
}

/** The text a person sees there; "" where it is blank. */
export const textOf = (spot: Spot | undefined): string => spot?.cell?.text.trim() ?? "";

/** Does anything stand there? */
export const isFilled = (spot: Spot | undefined): spot is Spot => textOf(spot) !== "";
