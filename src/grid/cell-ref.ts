import { overlaps, quoteSheet, toA1, type Area } from "./area";

/** Where a value stands: the workbook, the sheet, and the cell or merged area. Rows and columns count from 0. */
export interface CellRef {
  /** The file's name; "" where there is only the workbook that is open. */
  readonly book: string;
  readonly sheet: string;
  readonly area: Area;
}

/** The first cell of a reference, as the command line's JSON and formulas write it: `'1-(1)-4'!B1`. */
export function addressOf({ sheet, area }: CellRef): string {
  return `${quoteSheet(sheet)}!${toA1({ ...area, rowCount: 1, columnCount: 1 })}`;
}

/** Do the two stand in the same cell (or merged area) of the same workbook? */
export function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.book === b.book && a.sheet === b.sheet && overlaps(a.area, b.area);
}
