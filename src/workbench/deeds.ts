import { contains, fromA1, toA1, type Area } from "../grid/area";
import type { Book } from "../host/book";
import type { BookCell, Link } from "../host/cell";
import type { Host } from "../host/host";
import type { Sheet } from "../host/sheet";
import type { CellEdit, ViewEvent } from "./sheet-view";

/**
 * Writes into the book what a person did in the view, and raises the events that Excel raises for it.
 * Gives the cells of a protected sheet that must not be changed: the view has to take them back.
 */
export function perform(host: Host, event: ViewEvent): "done" | "refused" {
  const sheet = host.book.sheets.find(({ id }) => id === event.sheetId);
  if (!sheet) return "refused";
  switch (event.kind) {
    case "edit": {
      if (event.edits.some(({ row, column }) => isLocked(sheet, row, column))) return "refused";
      const before = event.edits.map(({ row, column }) => sheet.cell(row, column));
      event.edits.forEach(({ row, column, cell }) => sheet.setCell(row, column, cell));
      for (const area of areasOf(event.edits)) raiseChanged(host, sheet, area, event.edits.length === 1 ? before[0] : undefined, event.edits);
      return "done";
    }
    case "calculate":
      event.edits.forEach(({ row, column, cell }) => sheet.setCell(row, column, cell));
      return "done";
    case "select":
      sheet.selection = [event.area];
      host.events.raise("selectionChanged", sheet.id, { address: toA1(event.area) });
      return "done";
    case "activate":
      host.book.activeSheetId = sheet.id;
      host.events.raise("activated", sheet.id, {});
      return "done";
    case "resize":
      for (const [row, height] of event.rows) sheet.rows.set(row, { ...sheet.rows.get(row), height });
      for (const [column, width] of event.columns) sheet.columns.set(column, { ...sheet.columns.get(column), width });
      sheet.touch();
      return "done";
    case "click":
      return "done";
  }
}

const isLocked = (sheet: Sheet, row: number, column: number) => sheet.protection !== undefined && !sheet.styleAt(row, column)?.unlocked;

/** Excel tells of one block; cells that form none are told one by one, up to a hundred, beyond that as the block around them. */
function areasOf(edits: readonly CellEdit[]): readonly Area[] {
  const rows = edits.map(({ row }) => row);
  const columns = edits.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const around = { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
  if (around.rowCount * around.columnCount === edits.length || edits.length > 100) return [around];
  return edits.map((edit) => ({ row: edit.row, column: edit.column, rowCount: 1, columnCount: 1 }));
}

/** The message of `onChanged`; the old and the new value only where a single cell changed. */
function raiseChanged(host: Host, sheet: Sheet, area: Area, before: BookCell | undefined, edits: readonly CellEdit[]): void {
  const details = edits.length === 1 ? { valueBefore: before?.value ?? "", valueAfter: edits[0]?.cell?.value ?? "", ...types(before, edits[0]?.cell) } : {};
  host.events.raise("changed", sheet.id, { address: toA1(area), changeType: "RangeEdited", source: "Local", triggerSource: "", ...details });
}

const types = (before: BookCell | undefined, after: BookCell | undefined) => ({ valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) });

function typeOf(cell: BookCell | undefined): string {
  if (!cell || cell.value === "") return "Empty";
  if (cell.error) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof cell.value as "string" | "number" | "boolean"];
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
