import type { Book } from "../book";
import { Sheet } from "../sheet";
import { originOf, type Carrier, type SheetOrigin } from "./carrier";
import { removeChart } from "./drawings-out";
import { withAttributes, Edits } from "./edits";
import { namesXml } from "./names-out";
import type { Parts } from "./parts";
import { writeSettings } from "./settings-part";
import { blankSheet, writeSheet } from "./sheet-out";
import { StyleTable } from "./styles-out";
import { tabsOf, type Tab } from "./tabs";
import { element, parseXml, type XmlElement } from "./xml";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The parts of the workbook as it is now: the carrier's, changed where the workbook differs from it. */
export function writeBook(book: Book, carrier: Carrier): Parts {
  const parts = carrier.parts.copy();
  const styles = new StyleTable(carrier.styles);
  const ids = removeSheets(book, carrier, parts);
  let formulas = false;
  for (const sheet of book.sheets) {
    const origin = carrier.sheets.get(sheet.id) ?? addSheet(parts, carrier.workbookPath, sheet, ids);
    formulas = writeSheet(sheet, origin, parts, styles, sheet === book.activeSheet).formulas || formulas;
  }
  const styled = styles.text;
  if (styled !== carrier.styles.source) parts.set(carrier.stylesPath, styled);
  if (formulas) removeCalculationChain(parts, carrier.workbookPath);
  const isSame =
    book.revision === carrier.revision && book.sheets.every((sheet) => sheet.pageLayout === carrier.sheets.get(sheet.id)?.pageLayout);
  if (formulas || !isSame) writeWorkbook(book, carrier, parts, ids, formulas);
  if (JSON.stringify([...book.settings]) !== carrier.settings) writeSettings(book, parts, carrier.workbookPath);
  return parts;
}

/** The relations of the sheets that stay, by the ids of our sheets. */
function removeSheets(book: Book, { sheets, workbookPath }: Carrier, parts: Parts): Map<string, string> {
  const ids = new Map<string, string>();
  const relations = parts.relations(workbookPath);
  for (const [id, { path }] of sheets) {
    const relation = relations.find(({ target }) => target === path)?.id ?? "";
    if (book.sheets.some((sheet) => sheet.id === id)) {
      ids.set(id, relation);
      continue;
    }
    for (const { type, target } of parts.relations(path))
      if (type.endsWith("/table") || type.endsWith("/customProperty")) parts.remove(target);
      else if (type.endsWith("/drawing")) removeDrawing(parts, target);
    parts.unrelate(workbookPath, relation);
    parts.remove(path);
  }
  return ids;
}

/** Pictures stay: others may show them, too. */
function removeDrawing(parts: Parts, path: string): void {
  for (const { type, target } of parts.relations(path)) if (type.endsWith("/chart")) removeChart(parts, target);
  parts.remove(path);
}

function addSheet(parts: Parts, workbookPath: string, sheet: Sheet, ids: Map<string, string>): SheetOrigin {
  const path = parts.freePath("xl/worksheets/sheet", ".xml");
  parts.add(path, blankSheet, sheetType);
  ids.set(sheet.id, parts.relate(workbookPath, "worksheet", path));
  return { ...originOf(new Sheet(sheet.id, sheet.name), path, new Map(), new Map(), new Map()), revision: -1 };
}

/** Excel makes the order of calculation anew; an old one that names cells without formulas would be a fault. */
function removeCalculationChain(parts: Parts, workbookPath: string): void {
  const chain = parts.relations(workbookPath).find(({ type }) => type.endsWith("/calcChain"));
  if (!chain) return;
  parts.unrelate(workbookPath, chain.id);
  parts.remove(chain.target);
}

function writeWorkbook(book: Book, carrier: Carrier, parts: Parts, ids: ReadonlyMap<string, string>, formulas: boolean): void {
  const source = withRelations(parts.text(carrier.workbookPath) ?? "");
  const root = parseXml(source);
  const edits = new Edits(source);
  const put = (name: string, xml: string) => {
    for (const old of root.all(name)) edits.remove(old);
    const next = root.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
    if (xml !== "") edits.insert(next?.start ?? root.contentEnd, xml);
  };
  const tabs = tabsOf(book, carrier);
  put("sheets", element("sheets", {}, sheetList(tabs, root, ids)));
  put("definedNames", namesXml(book, carrier, root));
  const view = root.child("bookViews")?.child("workbookView");
  const activeTab = Math.max(
    0,
    tabs.findIndex((tab) => tab === book.activeSheet),
  );
  const opening = withAttributes((view?.openingTag ?? "<workbookView>").replace(/\s*\/?>$/, "/>"), { activeTab, firstSheet: undefined });
  put("bookViews", element("bookViews", {}, opening));
  if (formulas)
    put("calcPr", withAttributes((root.child("calcPr")?.openingTag ?? "<calcPr>").replace(/\s*\/?>$/, "/>"), { fullCalcOnLoad: true }));
  parts.set(carrier.workbookPath, edits.result);
}

/** ECMA-376, 18.2.27. */
const order = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

const withRelations = (source: string): string =>
  /<workbook[^>]*\sxmlns:r=/.test(source)
    ? source
    : source.replace(/<workbook/, '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"');

function sheetList(tabs: readonly Tab[], root: XmlElement, ids: ReadonlyMap<string, string>): string {
  const old = root.child("sheets")?.all("sheet") ?? [];
  let last = old.reduce((most, sheet) => Math.max(most, sheet.number("sheetId") ?? 0), 0);
  return tabs
    .map((sheet) => {
      if (typeof sheet === "number") return old[sheet]?.outer ?? "";
      const relation = ids.get(sheet.id);
      const known = old.find((one) => one.attribute("id") === relation);
      const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
      return element("sheet", { name: sheet.name, sheetId: known?.number("sheetId") ?? ++last, state, "r:id": relation });
    })
    .join("");
}
