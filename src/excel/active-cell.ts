import type { CellRef } from "../grid/cell-ref";

/** The cell that the person stands on; of a merged area the first one. */
export async function activeCell(context: Excel.RequestContext): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name");
  await context.sync();
  const area = { row: cell.rowIndex, column: cell.columnIndex, rowCount: 1, columnCount: 1 };
  return { book: "", sheet: cell.worksheet.name, area };
}
