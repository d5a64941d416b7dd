import type { Area } from "../grid/area";
import type { PlanTable } from "../summary/sheet-plan";

/** Where the parts of a table stand. A table of Excel without rows has a blank one. */
export interface TablePlace {
  /** The first column of the sheet for each column of the table, and one behind the last. */
  readonly starts: readonly number[];
  readonly header: Area | undefined;
  readonly body: Area;
  readonly totals: Area | undefined;
  /** All of it. */
  readonly area: Area;
}

/** Where a table comes to stand with its first row at this one. */
export function placeOf({ columns, rows, totals = [], look }: PlanTable, top: number): TablePlace {
  const starts = columns.reduce<readonly number[]>((found, { span = 1 }) => [...found, (found.at(-1) ?? 0) + span], [0]);
  const across = { column: 0, columnCount: starts.at(-1) ?? 1 };
  const header = look === "form" ? undefined : { ...across, row: top, rowCount: 1 };
  const body = { ...across, row: top + (header ? 1 : 0), rowCount: Math.max(1, rows.length) };
  const below = body.row + body.rowCount;
  return {
    starts,
    header,
    body,
    totals: totals.length === 0 ? undefined : { ...across, row: below, rowCount: totals.length },
    area: { ...across, row: top, rowCount: below + totals.length - top },
  };
}
