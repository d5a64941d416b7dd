import { cellAt } from "../../src/grid/area";
import type { Cell, Grid, WorkbookSnapshot } from "../../src/grid/grid";
import type { Book } from "../../src/host/book";
import { isBlank } from "../../src/host/cell";
import { shownText } from "../../src/host/shown-text";
import type { Sheet } from "../../src/host/sheet";

/** A book of the host as the core reads it, without the Excel shell between them: for tests of the core alone. */
export const snapshotOf = (book: Book, name = ""): WorkbookSnapshot => ({ book: name, sheets: book.sheets.map((sheet) => gridOf(sheet, name)), skipped: [] });

function gridOf(sheet: Sheet, book: string): Grid {
  const used = sheet.usedArea(true) ?? cellAt(0, 0);
  const rows: (Cell | undefined)[][] = [];
  for (const { row, column, cell } of sheet.filledCells()) {
    if (isBlank(cell)) continue;
    const format = cell.style?.numberFormat;
    (rows[row] ??= [])[column] = {
      value: cell.value,
      text: shownText(cell),
      ...(format === undefined ? {} : { format }),
      ...(cell.formula === undefined ? {} : { formula: true }),
      ...(cell.error ? { error: true } : {}),
    };
  }
  const hidden = (lines: ReadonlyMap<number, { readonly hidden?: boolean }>) => new Set([...lines].filter(([, line]) => line.hidden).map(([index]) => index));
  return {
    book,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    rowCount: used.row + used.rowCount,
    columnCount: used.column + used.columnCount,
    rows,
    merges: sheet.merges,
    hiddenRows: hidden(sheet.rows),
    hiddenColumns: hidden(sheet.columns),
  };
}
