import type { CellRef } from "../grid/cell-ref";
import type { WorkbookSnapshot } from "../grid/grid";

/** The cell that a person stands on, with the id that Excel keeps for its sheet. */
export interface ActiveCell {
  readonly at: CellRef;
  readonly sheetId: string;
}

/** The cell that the person stands on; of a merged area the first one. */
export async function activeCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name,worksheet/id");
  await context.sync();
  const area = { row: cell.rowIndex, column: cell.columnIndex, rowCount: 1, columnCount: 1 };
  return { at: { book: "", sheet: cell.worksheet.name, area }, sheetId: cell.worksheet.id };
}

/** The same cell under the name that its sheet had when it was read: findings know it by that one. */
export const asRead = ({ at, sheetId }: ActiveCell, read: WorkbookSnapshot | undefined): CellRef => ({
  ...at,
  sheet: read?.names?.get(sheetId) ?? at.sheet,
});
