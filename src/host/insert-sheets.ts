import type { Book } from "./book";
import { invalidArgument, itemNotFound } from "./office-fault";
import type { Sheet } from "./sheet";
import { openBook } from "./xlsx";

/** What an insertion may say: which sheets, and where. */
export type InsertOptions = Readonly<Pick<Excel.InsertWorksheetOptions, "sheetNamesToInsert" | "positionType" | "relativeTo">>;

/**
 * Brings sheets of a file into the book, as `Workbook.insertWorksheetsFromBase64` does. A name that is taken gets a number behind it. Charts,
 * comments, PivotTables and slicers do not come along: neither do they in Excel on the web.
 * https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
 */
export function insertSheets(book: Book, base64: string, options: InsertOptions): readonly Sheet[] {
  const source = sourceOf(base64);
  const { sheetNamesToInsert: names = [] } = options;
  const wanted = names.length === 0 ? source.sheets : names.map((name) => sheetOf(source, name));
  let position = positionOf(book, options);
  return wanted.map((from) => {
    const sheet = book.addSheet(freeName(book, from.name), position++);
    copy(from, sheet, book);
    const local = source.names.filter(({ sheetId }) => sheetId === from.id);
    book.names = [...book.names, ...local.map((name) => ({ ...name, sheetId: sheet.id }))];
    return sheet;
  });
}

const where = "Workbook.insertWorksheetsFromBase64";

function sourceOf(base64: string): Book {
  try {
    return openBook(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    throw invalidArgument("The Base64-encoded file is no workbook.", where);
  }
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw itemNotFound(`worksheet "${name}" of the file`, where);
  return sheet;
}

function positionOf({ sheets }: Book, { positionType = "End", relativeTo }: InsertOptions): number {
  if (relativeTo !== undefined && relativeTo !== null && typeof relativeTo !== "string")
    throw invalidArgument("The host takes the name of a sheet here, and no object.", where);
  const index = relativeTo ? sheets.findIndex(({ name }) => name.toLowerCase() === relativeTo.toLowerCase()) : -1;
  if (relativeTo && index < 0) throw itemNotFound(`worksheet "${relativeTo}"`, where);
  if (positionType === "Before" && index >= 0) return index;
  if (positionType === "After" && index >= 0) return index + 1;
  return positionType === "Beginning" || positionType === "Before" ? 0 : sheets.length;
}

/** "1-(1)-4 (2)": as Excel names a second sheet of a name, within 31 characters. */
function freeName(book: Book, name: string): string {
  const isTaken = (wanted: string) => book.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  let wanted = name;
  for (let number = 2; isTaken(wanted); number++) wanted = `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  return wanted;
}

function copy(from: Sheet, to: Sheet, book: Book): void {
  const { visibility, tabColor, showGridlines, frozen, defaultColumnWidth, defaultRowHeight, merges, validations, pageLayout } = from;
  const { protection, filter, declaredExtent } = from;
  Object.assign(to, { visibility, tabColor, showGridlines, frozen: { ...frozen }, defaultColumnWidth, defaultRowHeight, merges, validations });
  Object.assign(to, { pageLayout, protection, filter, declaredExtent });
  // Of the kinds that are not played only the other file knows what they say.
  const played = from.conditionalFormats.filter(({ type, dataBar, iconSet }) => type === "Custom" || dataBar || iconSet);
  to.conditionalFormats = played.map((format) => ({ ...format, id: book.newId() }));
  for (const table of from.tables) {
    const all = book.sheets.flatMap(({ tables }) => tables);
    const number = 1 + Math.max(0, ...all.map(({ id }) => Number(id) || 0));
    const isTaken = all.some(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    to.tables = [...to.tables, { ...table, id: String(number), name: isTaken ? `${table.name}_${number}` : table.name }];
  }
  for (const [index, column] of from.columns) to.columns.set(index, column);
  for (const [index, row] of from.rows) to.rows.set(index, row);
  for (const [key, value] of from.customProperties) to.customProperties.set(key, value);
  for (const { row, column, cell } of from.filledCells()) to.setCell(row, column, cell);
}
