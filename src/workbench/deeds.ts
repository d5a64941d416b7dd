import { contains, fromA1, type Area } from "../grid/area";
import { raiseChanged } from "../host/block";
import type { Book } from "../host/book";
import type { Link } from "../host/cell";
import { refuseIfLocked } from "../host/guard";
import type { Host } from "../host/host";
import { OfficeFault } from "../host/office-fault";
import type { Sheet } from "../host/sheet";
import type { CellEdit, ViewEvent } from "./sheet-view";

/**
 * Does in the book what a person did in the view; the host raises the events that Excel raises for it.
 * "refused": cells of a protected sheet must not be changed, and the view has to take them back.
 */
export function perform(host: Host, event: ViewEvent): "done" | "refused" {
  try {
    act(host, event);
    return "done";
  } catch (fault) {
    if (fault instanceof OfficeFault) return "refused"; // the sheet is protected: the page says so
    throw fault;
  }
}

function act(host: Host, event: ViewEvent): void {
  const sheet = host.book.sheets.find(({ id }) => id === event.sheetId);
  if (!sheet) return;
  switch (event.kind) {
    case "edit":
      return editCells(host, sheet, event.edits);
    case "calculate":
      return host.calculated(
        sheet.id,
        event.edits.map(({ row, column, cell }) => ({ row, column, value: cell?.value ?? "", ...(cell?.error ? { error: true } : {}) })),
      );
    case "select":
      return host.select(sheet.id, [event.area]);
    case "activate":
      return host.activate(sheet.id);
    case "resize":
      for (const [row, height] of event.rows) sheet.rows.set(row, { ...sheet.rows.get(row), height });
      for (const [column, width] of event.columns) sheet.columns.set(column, { ...sheet.columns.get(column), width });
      sheet.touch();
      return host.bookChanged();
    case "typing":
      host.editing = event.isOpen;
      return;
    case "click":
      return;
  }
}

/** What was typed is read by the host, as Excel reads it; what was pasted, deleted or undone stands as it is. */
function editCells(host: Host, sheet: Sheet, edits: readonly CellEdit[]): void {
  const areas = areasOf(edits);
  refuseIfLocked(sheet, areas);
  const [only] = edits;
  if (only?.typed !== undefined && edits.length === 1) return host.edit(sheet.id, only.row, only.column, only.typed);
  const before = only && sheet.cell(only.row, only.column);
  for (const { row, column, cell } of edits) sheet.setCell(row, column, cell);
  for (const area of areas) raiseChanged(host, sheet, area, before);
  host.bookChanged();
}

/** Excel tells of one block; cells that form none are told one by one, up to a hundred, beyond that as the block around them. */
function areasOf(edits: readonly CellEdit[]): readonly Area[] {
  const rows = edits.map(({ row }) => row);
  const columns = edits.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const around = { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
  if (around.rowCount * around.columnCount === edits.length || edits.length > 100) return [around];
  return edits.map((edit) => ({ row: edit.row, column: edit.column, rowCount: 1, columnCount: 1 }));
}

/** The link of a cell, or of the merged area that holds it. */
export function linkAt(sheet: Sheet, row: number, column: number): Link | undefined {
  const merge = sheet.merges.find((area) => contains(area, row, column));
  return sheet.cell(merge?.row ?? row, merge?.column ?? column)?.link;
}

/** Where in the book a link points to: "'1-(1)-4'!B1"; undefined where there is no such sheet. */
export function placeIn(book: Book, place: string): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const [, quoted, plain, address = ""] = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(place) ?? [];
  const sheet = book.sheet(quoted?.replaceAll("''", "'") ?? plain ?? "");
  const area = fromA1(address);
  return sheet && area ? { sheet, area } : undefined;
}
