import { contains, type Area } from "../../grid/area";
import { parseLocal } from "../address";
import { withPart, type Link } from "../cell";
import type { Sheet } from "../sheet";
import type { ConditionalFormat } from "../sheet-parts";
import { readCells } from "./cells-in";
import { readDataBar, readIconSet, writtenBars } from "./cell-graphics-in";
import { readPageLayout } from "./page-in";
import type { Relation } from "./parts";
import type { FileStyles } from "./styles-in";
import type { Surroundings } from "./surroundings";
import { readValidations } from "./validations";
import type { XmlElement } from "./xml";

/** Lines beyond this are not read one by one: a file may hide "all columns to the right" in one word. */
export const lastListedColumn = 512;

/** Reads a sheet's part; gives the rules of its conditional formats as they were written, by the ids that they got. */
export function readSheet(
  sheet: Sheet,
  root: XmlElement,
  relations: readonly Relation[],
  surroundings: Surroundings,
): ReadonlyMap<string, string> {
  const { styles, colours } = surroundings;
  sheet.tabColor = colours.read(root.child("sheetPr")?.child("tabColor"));
  readView(sheet, root.child("sheetViews")?.child("sheetView"));
  const format = root.child("sheetFormatPr");
  sheet.defaultRowHeight = format?.number("defaultRowHeight") ?? sheet.defaultRowHeight;
  sheet.defaultColumnWidth = format?.number("defaultColWidth") ?? sheet.defaultColumnWidth;
  readColumns(sheet, root.child("cols"), styles);
  readCells(sheet, root.child("sheetData"), surroundings);
  sheet.merges = (root.child("mergeCells")?.all("mergeCell") ?? []).flatMap((merge) => parseLocal(merge.attribute("ref") ?? "") ?? []);
  sheet.pageLayout = readPageLayout(root);
  const protection = root.child("sheetProtection");
  if (protection?.flag("sheet"))
    sheet.protection = { options: readAllowances(protection), ...(hasPassword(protection) ? { password: "\u0000" } : {}) };
  const filter = parseLocal(root.child("autoFilter")?.attribute("ref") ?? "");
  sheet.filter = filter && { area: filter };
  sheet.validations = readValidations(root);
  readLinks(sheet, root.child("hyperlinks"), relations);
  return readConditionalFormats(sheet, root, surroundings);
}

function readView(sheet: Sheet, view: XmlElement | undefined): void {
  sheet.showGridlines = view?.flag("showGridLines", true) ?? true;
  const pane = view?.child("pane");
  if (pane?.attribute("state")?.startsWith("frozen"))
    sheet.frozen = { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 };
  const areas = (view?.all("selection").at(-1)?.attribute("sqref") ?? "").split(" ").flatMap((one) => parseLocal(one) ?? []);
  if (areas.length > 0) sheet.selection = areas;
}

function readColumns(sheet: Sheet, cols: XmlElement | undefined, styles: FileStyles): void {
  for (const col of cols?.all("col") ?? []) {
    const [width, hidden, styleId] = [col.number("width"), col.flag("hidden"), col.number("style")];
    const style = styleId === undefined || styleId === 0 ? undefined : styles.cells[styleId];
    for (let column = (col.number("min") ?? 1) - 1; column < Math.min(col.number("max") ?? 0, lastListedColumn); column++)
      sheet.columns.set(column, { ...(width === undefined ? {} : { width }), ...(hidden ? { hidden } : {}), ...(style ? { style } : {}) });
  }
}

/** A file says what is forbidden, Office.js what is allowed. */
const allowances = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const;

export const allowanceNames = allowances;

const readAllowances = (protection: XmlElement): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(allowances).map(([name, allowance]) => [allowance, !protection.flag(name, true)]));

const hasPassword = (protection: XmlElement): boolean =>
  ["password", "hashValue"].some((name) => (protection.attribute(name) ?? "") !== "");

function readLinks(sheet: Sheet, links: XmlElement | undefined, relations: readonly Relation[]): void {
  for (const link of links?.all("hyperlink") ?? []) {
    const area = parseLocal(link.attribute("ref") ?? "");
    if (!area) continue;
    const made = linkOf(link, relations);
    for (const { row, column } of linkedCells(sheet, area)) sheet.setCell(row, column, withPart(sheet.cell(row, column), { link: made }));
  }
}

/** A link may lie over whole columns: beyond a number of cells that a person could have meant, only those that are there have it. */
function linkedCells(sheet: Sheet, area: Area): readonly { readonly row: number; readonly column: number }[] {
  const { rowCount, columnCount } = area;
  if (rowCount * columnCount > 1000) return [...sheet.filledCells()].filter(({ row, column }) => contains(area, row, column));
  return Array.from({ length: rowCount * columnCount }, (_, i) => ({
    row: area.row + Math.floor(i / columnCount),
    column: area.column + (i % columnCount),
  }));
}

function linkOf(link: XmlElement, relations: readonly Relation[]): Link {
  const id = link.attribute("id");
  const target = id === undefined ? undefined : relations.find((relation) => relation.id === id)?.target;
  const [location, screenTip] = [link.attribute("location"), link.attribute("tooltip")];
  const place = location ?? (target?.startsWith("#") ? target.slice(1) : undefined);
  return {
    ...(place === undefined ? {} : { place }),
    ...(target === undefined || target.startsWith("#") ? {} : { url: target }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
}

const ruleTypes: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function readConditionalFormats(sheet: Sheet, root: XmlElement, { styles, colours, newId }: Surroundings): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const bars = writtenBars(root);
  const found = root.all("conditionalFormatting").flatMap((element) => {
    const areas: readonly Area[] = (element.attribute("sqref") ?? "").split(/\s+/).flatMap((one) => parseLocal(one) ?? []);
    return element.all("cfRule").map((rule) => {
      const id = newId();
      written.set(id, rule.outer);
      const type = ruleTypes[rule.attribute("type") ?? ""] ?? "PresetCriteria";
      const formula = rule.child("formula")?.text;
      const dataBar = readDataBar(rule, bars, colours);
      const iconSet = readIconSet(rule);
      const format: ConditionalFormat = {
        id,
        type,
        areas,
        ...(type === "Custom" && formula !== undefined ? { formula: `=${formula}` } : {}),
        ...(dataBar ? { dataBar } : {}),
        ...(iconSet ? { iconSet } : {}),
        style: styles.overlays[rule.number("dxfId") ?? -1] ?? {},
        stopIfTrue: rule.flag("stopIfTrue"),
      };
      return { format, priority: rule.number("priority") ?? Infinity };
    });
  });
  sheet.conditionalFormats = found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  return written;
}
