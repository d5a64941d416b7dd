import type { TableRowArea } from "./table-area";
import type { Spot, YearSpot } from "./spot";

/** A word of the vocabulary in which tables are written: a column under one of several labels. */
export interface Column<Found> {
  readonly labels: readonly string[];
  /** One column for each fiscal year under the label. */
  readonly perYear: boolean;
  /** A blank means as above: where the row is blank in all such columns together, or in each alone. Without it, a blank is a blank. */
  readonly asAbove?: "together" | "alone";
  /** Its heading may say of which fiscal year it is. */
  readonly dated?: boolean;
  /** How it is known where no label names it. Without it, it is known by its label only. */
  readonly untitled?: Untitled;
  read(row: TableRowArea, key: string): Found;
}

/** The place of a column without a heading: left of another one, where such words stand. */
export interface Untitled {
  readonly leftOf: string;
  /** What a plain label has to be in one cell of the column at least. */
  readonly holds: RegExp;
}

/** One value for each row. Undefined where the table has no such column. */
export const column = (...labels: readonly string[]): Column<Spot | undefined> => ({
  labels,
  perYear: false,
  read: (row, key) => row.spot(key),
});

/** A value that stands once for several rows: merged, or blank in the rows that follow. */
export const sharedColumn = (...labels: readonly string[]): Column<Spot | undefined> => ({
  ...column(...labels),
  asAbove: "together",
});

/** A value that holds until the next one, whatever stands beside it: a heading of its own for the rows below. */
export const groupColumn = (...labels: readonly string[]): Column<Spot | undefined> => ({ ...column(...labels), asAbove: "alone" });

/** The column before the first figure of a matrix: its heading is left blank, or called whatever the office likes. */
export const columnLeftOf = (leftOf: string, holds: RegExp, ...labels: readonly string[]): Column<Spot | undefined> => ({
  ...column(...labels),
  untitled: { leftOf, holds },
});

/** One value for each fiscal year: 目標値 over R04, R05 …, or R04 over 実績値, 達成率 … */
export const perYear = (...labels: readonly string[]): Column<readonly YearSpot[]> => ({
  labels,
  perYear: true,
  read: (row, key) => row.years(key),
});

/** One value for each row, of the fiscal year that the heading or the cell says: 現状 (R1), 第3期の目標値. */
export const datedColumn = (...labels: readonly string[]): Column<YearSpot | undefined> => ({
  labels,
  perYear: false,
  dated: true,
  read: (row, key) => row.years(key)[0],
});
