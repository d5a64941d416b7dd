import { parseLocal, splitSheet } from "../address";
import { Book } from "../book";
import type { Sheet } from "../sheet";
import type { Table } from "../sheet-parts";
import { originOf, type Carrier, type SheetOrigin } from "./carrier";
import { Colours } from "./colours";
import { readCustomProperties } from "./custom-properties";
import { relationType, type Parts, type Relation } from "./parts";
import { readSettings } from "./settings-part";
import { readSheet } from "./sheet-in";
import { readStrings } from "./strings";
import { readStyles } from "./styles-in";
import type { XmlElement } from "./xml";

/** Reads the parts of a workbook. Throws what no reader of workbooks should have to name: the caller says it in words. */
export function readBook(parts: Parts): { readonly book: Book; readonly carrier: Carrier } {
  const workbookPath = parts.relations("").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  const root = parts.xml(workbookPath);
  if (root?.name !== "workbook") throw new Error("There is no workbook in the file");
  const relations = parts.relations(workbookPath);
  const pathOf = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const stylesPath = pathOf("styles") ?? "xl/styles.xml";
  const colours = new Colours(parts);
  const styles = readStyles(parts.text(stylesPath) ?? "<styleSheet/>", colours);
  const strings = readStrings(parts, pathOf("sharedStrings"));

  const book = new Book();
  const sheets = new Map<string, SheetOrigin>();
  const newId = () => book.newId();
  for (const element of root.child("sheets")?.all("sheet") ?? []) {
    const path = relations.find(({ id, type }) => id === element.attribute("id") && type.endsWith("/worksheet"))?.target;
    const content = path === undefined ? undefined : parts.xml(path);
    if (path === undefined || !content) throw new Error("A sheet is missing, or it is no worksheet");
    const sheet = book.addSheet(element.attribute("name") ?? "");
    sheet.visibility = visibilities[element.attribute("state") ?? "visible"] ?? "Visible";
    const own = parts.relations(path);
    const rules = readSheet(sheet, content, own, { strings, styles, colours, newId });
    readCustomProperties(sheet, content, own, parts);
    const tablePaths = readTables(sheet, own, parts);
    sheets.set(sheet.id, originOf(sheet, path, rules, tablePaths));
  }
  if (book.sheets.length === 0) throw new Error("There is no sheet in the file");
  readNames(book, root.child("definedNames"), sheets);
  const active = book.sheets[root.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0];
  if (active?.visibility === "Visible") book.activeSheetId = active.id;
  if (root.child("calcPr")?.attribute("calcMode") === "manual") book.calculationMode = "Manual";
  readSettings(book, parts, workbookPath);
  return {
    book,
    carrier: { parts, workbookPath, stylesPath, styles, sheets, settings: JSON.stringify([...book.settings]), revision: book.revision },
  };
}

const visibilities: Readonly<Record<string, Sheet["visibility"]>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

function readTables(sheet: Sheet, relations: readonly Relation[], parts: Parts): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  sheet.tables = relations
    .filter(({ type }) => type === relationType("table"))
    .flatMap(({ target }) => {
      const root = parts.xml(target);
      const area = parseLocal(root?.attribute("ref") ?? "");
      if (!root || !area) return [];
      const style = root.child("tableStyleInfo");
      const table: Table = {
        id: root.attribute("id") ?? String(paths.size + 1),
        name: root.attribute("displayName") ?? root.attribute("name") ?? "",
        area,
        showHeaders: root.number("headerRowCount") !== 0,
        showTotals: (root.number("totalsRowCount") ?? 0) > 0,
        style: style?.attribute("name") ?? "",
        showBandedRows: style?.flag("showRowStripes") ?? false,
        showBandedColumns: style?.flag("showColumnStripes") ?? false,
        showFilterButton: root.child("autoFilter") !== undefined,
      };
      paths.set(table.id, target);
      return [table];
    });
  return paths;
}

/** Print areas and titles belong to their sheets; the other names to the workbook. */
function readNames(book: Book, names: XmlElement | undefined, origins: Map<string, SheetOrigin>): void {
  for (const element of names?.all("definedName") ?? []) {
    const name = element.attribute("name") ?? "";
    const local = element.number("localSheetId");
    const sheet = local === undefined ? undefined : book.sheets[local];
    const origin = sheet && origins.get(sheet.id);
    const areas = (element.text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((one) => parseLocal(splitSheet(one).local) ?? []);
    if (name === "_xlnm.Print_Area" && sheet && areas.length > 0) sheet.pageLayout = { ...sheet.pageLayout, printArea: areas };
    const rows = areas.find(({ columnCount }) => columnCount === 16_384);
    if (name === "_xlnm.Print_Titles" && sheet && rows)
      sheet.pageLayout = { ...sheet.pageLayout, titleRows: { row: rows.row, rowCount: rows.rowCount } };
    if (sheet && origin) origins.set(sheet.id, { ...origin, pageLayout: sheet.pageLayout });
    if (!name.startsWith("_xlnm.") && !element.flag("hidden"))
      book.names = [...book.names, { name, formula: `=${element.text}`, ...(sheet ? { sheetId: sheet.id } : {}) }];
  }
}
