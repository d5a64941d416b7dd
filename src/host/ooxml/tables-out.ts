import { localAddress } from "../address";
import type { Sheet } from "../sheet";
import type { Table } from "../sheet-parts";
import { shownText } from "../shown-text";
import type { SheetOrigin } from "./carrier";
import { withAttributes, Edits } from "./edits";
import { relationType, type Parts } from "./parts";
import { putElement } from "./sheet-order";
import { element, type XmlElement } from "./xml";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Writes the tables that came or changed, takes away those that went, and keeps the names of columns as their headers say: Excel mends a
 * file in which they differ.
 */
export function writeTables(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits, parts: Parts): void {
  for (const table of sheet.tables) {
    const path = origin.tablePaths.get(table.id);
    if (path !== undefined && origin.tables.includes(table)) renameColumns(sheet, table, path, parts);
  }
  if (sheet.tables === origin.tables) return;
  const relations = parts.relations(origin.path).filter(({ type }) => type === relationType("table"));
  const idOf = (path: string | undefined) => relations.find(({ target }) => target === path)?.id;
  for (const [id, path] of origin.tablePaths) {
    if (sheet.tables.some((table) => table.id === id)) continue;
    parts.unrelate(origin.path, idOf(path) ?? "");
    parts.remove(path);
  }
  const ids = sheet.tables.map((table) => {
    const known = origin.tablePaths.get(table.id);
    if (known !== undefined) {
      if (!origin.tables.includes(table)) parts.set(known, tableXml(sheet, table));
      return idOf(known) ?? parts.relate(origin.path, "table", known);
    }
    const path = parts.freePath("xl/tables/table", ".xml");
    parts.add(path, tableXml(sheet, table), contentType);
    return parts.relate(origin.path, "table", path);
  });
  const list = ids.map((id) => element("tablePart", { "r:id": id })).join("");
  putElement(root, edits, "tableParts", list === "" ? "" : element("tableParts", { count: ids.length }, list));
}

function headersOf(sheet: Sheet, { area }: Table): readonly string[] {
  return Array.from({ length: area.columnCount }, (_, offset) => shownText(sheet.cell(area.row, area.column + offset)));
}

function renameColumns(sheet: Sheet, table: Table, path: string, parts: Parts): void {
  const root = parts.xml(path);
  if (!root || !table.showHeaders) return;
  const edits = new Edits(root.source);
  const columns = root.child("tableColumns")?.all("tableColumn") ?? [];
  headersOf(sheet, table).forEach((header, index) => {
    const column = columns[index];
    if (column && header !== "" && named(column.attribute("name") ?? "") !== header)
      edits.replace(column.start, column.contentStart, withAttributes(column.openingTag, { name: inOneLine(header) }));
  });
  if (edits.result !== root.source) parts.set(path, edits.result);
}

/** A table writes the line breaks of a header as _x000a_. */
const inOneLine = (header: string): string => header.replaceAll("\n", "_x000a_");
const named = (name: string): string => name.replace(/_x000a_/gi, "\n");

function tableXml(sheet: Sheet, table: Table): string {
  const { id, name, area, showTotals, showFilterButton, style, showBandedRows, showBandedColumns } = table;
  const columns = headersOf(sheet, table).map((header, index) =>
    element("tableColumn", { id: index + 1, name: inOneLine(header) || `列${index + 1}` }),
  );
  const filtered = showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
  const content =
    (showFilterButton ? element("autoFilter", { ref: localAddress(filtered) }) : "") +
    element("tableColumns", { count: columns.length }, columns.join("")) +
    element("tableStyleInfo", {
      name: style,
      showFirstColumn: "0",
      showLastColumn: "0",
      showRowStripes: showBandedRows,
      showColumnStripes: showBandedColumns,
    });
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name,
    displayName: name,
    ref: localAddress(area),
  };
  const totals = showTotals ? { totalsRowCount: 1 } : { totalsRowShown: "0" };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("table", { ...attributes, ...totals }, content)}`;
}
