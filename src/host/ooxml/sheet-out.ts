import type { Area } from "../../grid/area";
import { localAddress } from "../address";
import type { Sheet } from "../sheet";
import type { SheetOrigin } from "./carrier";
import { writeCells } from "./cells-out";
import { writeColumns } from "./columns-out";
import { writeConditionalFormats } from "./conditional-formats-out";
import { writeCustomProperties } from "./custom-properties";
import { writeCharts } from "./drawings-out";
import { Edits } from "./edits";
import { writeLinks } from "./links-out";
import { writePageLayout } from "./page-out";
import type { Parts } from "./parts";
import { allowanceNames } from "./sheet-in";
import { putElement } from "./sheet-order";
import type { StyleTable } from "./styles-out";
import { writeTables } from "./tables-out";
import { writeValidations } from "./validations";
import { writeProperties, writeView } from "./view-out";
import { element, parseXml } from "./xml";

/** Changes a sheet's part where our sheet differs from what it was. Says whether formulas came, changed or went. */
export function writeSheet(
  sheet: Sheet,
  origin: SheetOrigin,
  parts: Parts,
  styles: StyleTable,
  isActive: boolean,
): { readonly formulas: boolean } {
  const text = parts.text(origin.path) ?? "";
  if (sheet.revision === origin.revision && /<sheetView[^>]*\stabSelected="(1|true)"/.test(text) === isActive) return { formulas: false };
  const source = withRelations(text);
  const root = parseXml(source);
  const edits = new Edits(source);
  writeView(sheet, origin, root, edits, isActive);
  if (sheet.revision === origin.revision) {
    if (edits.result !== source) parts.set(origin.path, edits.result);
    return { formulas: false };
  }
  writeProperties(sheet, origin, root, edits);
  writeColumns(sheet, origin, root, edits, styles);
  const data = root.child("sheetData");
  const cells = data ? writeCells(sheet, data, edits, origin, styles) : { formulas: false };
  const used = sheet.usedArea(false);
  if (used) putElement(root, edits, "dimension", element("dimension", { ref: localAddress(used) }));
  if (sheet.protection !== origin.protection) putElement(root, edits, "sheetProtection", protectionXml(sheet));
  if (sheet.filter !== origin.filter)
    putElement(root, edits, "autoFilter", sheet.filter ? element("autoFilter", { ref: localAddress(sheet.filter.area) }) : "");
  if (sheet.merges !== origin.merges) putElement(root, edits, "mergeCells", mergesXml(sheet.merges));
  writeConditionalFormats(sheet, origin, root, edits, styles);
  writeValidations(sheet, origin, root, edits);
  writeLinks(sheet, origin, root, edits, parts);
  if (sheet.pageLayout !== origin.pageLayout) writePageLayout(sheet, origin, root, edits);
  if (differs(sheet.customProperties, origin.customProperties)) writeCustomProperties(sheet, root, edits, parts, origin.path);
  writeCharts(sheet, origin, root, edits, parts);
  writeTables(sheet, origin, root, edits, parts);
  parts.set(origin.path, edits.result);
  return cells;
}

/** A part of a blank sheet, which is then changed like any other. */
export const blankSheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** Relations to other parts are said with the prefix "r", which must be declared. */
function withRelations(source: string): string {
  if (/<worksheet[^>]*\sxmlns:r=/.test(source)) return source;
  return source.replace(/<worksheet/, '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"');
}

const differs = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size !== b.size || [...a].some(([key, value]) => b.get(key) !== value);

const mergesXml = (merges: readonly Area[]): string =>
  merges.length === 0
    ? ""
    : element("mergeCells", { count: merges.length }, merges.map((area) => element("mergeCell", { ref: localAddress(area) })).join(""));

function protectionXml({ protection }: Sheet): string {
  if (!protection) return "";
  const forbidden = Object.entries(allowanceNames).map(
    ([name, allowance]) => [name, protection.options[allowance] === true ? "0" : undefined] as const,
  );
  return element("sheetProtection", { sheet: "1", objects: "1", scenarios: "1", ...Object.fromEntries(forbidden) });
}
