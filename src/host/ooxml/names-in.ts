import { maxColumns, parseLocal, splitSheet } from "../address";
import type { Book, DefinedName } from "../book";
import type { Sheet } from "../sheet";
import type { SheetOrigin } from "./carrier";
import type { XmlElement } from "./xml";

/** Print areas and titles belong to their sheets; the other names to the workbook. Old workbooks have thousands of names. */
export function readNames(
  book: Book,
  names: XmlElement | undefined,
  origins: Map<string, SheetOrigin>,
  sheetAt: (tab: number) => Sheet | undefined,
): void {
  const read: DefinedName[] = [];
  for (const element of names?.all("definedName") ?? []) {
    const name = element.attribute("name") ?? "";
    const local = element.number("localSheetId");
    const sheet = local === undefined ? undefined : sheetAt(local);
    if (local !== undefined && !sheet) continue;
    if (sheet && name.startsWith("_xlnm.Print_")) {
      readPrintName(sheet, name, element.text);
      const origin = origins.get(sheet.id);
      if (origin) origins.set(sheet.id, { ...origin, pageLayout: sheet.pageLayout });
    }
    if (!name.startsWith("_xlnm.") && !element.flag("hidden"))
      read.push({ name, formula: `=${element.text}`, ...(sheet ? { sheetId: sheet.id } : {}) });
  }
  book.names = read;
}

function readPrintName(sheet: Sheet, name: string, formula: string): void {
  const areas = (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((one) => parseLocal(splitSheet(one).local) ?? []);
  if (name === "_xlnm.Print_Area" && areas.length > 0) sheet.pageLayout = { ...sheet.pageLayout, printArea: areas };
  const rows = areas.find(({ columnCount }) => columnCount === maxColumns);
  if (name === "_xlnm.Print_Titles" && rows)
    sheet.pageLayout = { ...sheet.pageLayout, titleRows: { row: rows.row, rowCount: rows.rowCount } };
}
