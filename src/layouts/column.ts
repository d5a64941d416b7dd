import type { TableRowArea } from "./table-area";
import type { Spot, YearSpot } from "./spot";

/** A word of the vocabulary in which tables are written: a column under one of several labels. */
export interface Column<Found> {
  readonly labels: readonly string[];
  /** One column for each fiscal year under the label. */
  readonly perYear: boolean;
  /** A blank means as above, where the row is blank in all such columns. */
  readonly asAbove: boolean;
  read(row: TableRowArea, key: string): Found;
}

/** One value for each row. Undefined where the table has no such column. */
export const column = (...labels: readonly string[]): Column<Spot | undefined> => ({
  labels,
  perYear: false,
  asAbove: false,
  read: (row, key) => row.spot(key),
});

/** A value that stands once for several rows: merged, or blank in the rows that follow. */
export const sharedColumn = (...labels: readonly string[]): Column<Spot | undefined> => ({ ...column(...labels), asAbove: true });

/** One value for each fiscal year: 目標値 over R04, R05 …, or R04 over 実績値, 達成率 … */
export const perYear = (...labels: readonly string[]): Column<readonly YearSpot[]> => ({
  labels,
  perYear: true,
  asAbove: false,
  read: (row, key) => row.years(key),
});
