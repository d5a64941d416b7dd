import { Failure } from "../../failure";
import { parseLocal } from "../address";
import { Book } from "../book";
import type { Sheet } from "../sheet";
import type { Table } from "../sheet-parts";
import { unopenable } from "../unopenable";
import { originOf, type Carrier, type SheetOrigin } from "./carrier";
import { Colours } from "./colours";
import { readCustomProperties } from "./custom-properties";
import { readCharts } from "./drawings-in";
import { readNames } from "./names-in";
import { relationType, type Parts, type Relation } from "./parts";
import { readSettings } from "./settings-part";
import { readSheet } from "./sheet-in";
import { readStrings } from "./strings";
import { readStyles } from "./styles-in";

/** Reads the parts of a workbook. Throws a Failure where it is none; of a damaged one, what the caller says in words. */
export function readBook(parts: Parts): { readonly book: Book; readonly carrier: Carrier } {
  const workbookPath = parts.relations("").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  // Documents, presentations and binary workbooks are packed in the same way.
  if (!/<([\w.-]+:)?workbook[\s>]/.test(parts.text(workbookPath) ?? "")) throw new Failure(unopenable.noWorkbook);
  const root = parts.xml(workbookPath);
  const relations = parts.relations(workbookPath);
  const pathOf = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const stylesPath = pathOf("styles") ?? "xl/styles.xml";
  const colours = new Colours(parts);
  const styles = readStyles(parts.text(stylesPath) ?? "<styleSheet/>", colours);
  const strings = readStrings(parts, pathOf("sharedStrings"));

  const book = new Book();
  book.date1904 = root?.child("workbookPr")?.flag("date1904") ?? false;
  const sheets = new Map<string, SheetOrigin>();
  const tabs: (string | undefined)[] = [];
  const newId = () => book.newId();
  for (const element of root?.child("sheets")?.all("sheet") ?? []) {
    const relation = relations.find(({ id }) => id === element.attribute("id"));
    if (!relation) throw new Error("A sheet is missing");
    const path = relation.target;
    const content = relation.type.endsWith("/worksheet") ? parts.xml(path) : undefined;
    if (!content) {
      if (!parts.has(path)) throw new Error("A sheet is missing");
      tabs.push(undefined);
      continue;
    }
    const sheet = book.addSheet(element.attribute("name") ?? "");
    sheet.visibility = visibilities[element.attribute("state") ?? "visible"] ?? "Visible";
    const own = parts.relations(path);
    const rules = readSheet(sheet, content, own, { strings, styles, colours, date1904: book.date1904, newId });
    readCustomProperties(sheet, content, own, parts);
    const tablePaths = readTables(sheet, own, parts);
    const charts = readCharts(sheet, own, parts, newId);
    sheets.set(sheet.id, originOf(sheet, path, rules, tablePaths, charts));
    tabs.push(sheet.id);
  }
  if (book.sheets.length === 0) throw new Failure(unopenable.noWorksheet);
  const sheetAt = (tab: number) => book.sheets.find(({ id }) => id === tabs[tab]);
  readNames(book, root?.child("definedNames"), sheets, sheetAt);
  const active = sheetAt(root?.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0);
  if (active?.visibility === "Visible") book.activeSheetId = active.id;
  if (root?.child("calcPr")?.attribute("calcMode") === "manual") book.calculationMode = "Manual";
  readSettings(book, parts, workbookPath);
  return {
    book,
    carrier: {
      parts,
      workbookPath,
      stylesPath,
      styles,
      sheets,
      tabs,
      settings: JSON.stringify([...book.settings]),
      revision: book.revision,
    },
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
