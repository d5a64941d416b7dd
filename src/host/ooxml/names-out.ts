import type { Area } from "../../grid/area";
import { absoluteAddress, maxColumns } from "../address";
import type { Book, DefinedName } from "../book";
import type { Carrier } from "./carrier";
import { withAttributes } from "./edits";
import { tabNow, tabsOf, type Tab } from "./tabs";
import { element, encodeXml, type XmlElement } from "./xml";

/** The names of the workbook: those of the file in their own words, at the places that their sheets have now, and those that came. */
export function namesXml(book: Book, carrier: Carrier, root: XmlElement): string {
  const tabs = tabsOf(book, carrier);
  const known = new Map(book.names.map((name) => [keyOf(name.name, name.sheetId), name]));
  const written: string[] = [];
  for (const old of root.child("definedNames")?.all("definedName") ?? []) {
    const name = old.attribute("name") ?? "";
    const place = old.number("localSheetId");
    const sheetId = place === undefined ? undefined : carrier.tabs[place];
    const key = keyOf(name, sheetId);
    const now = known.get(key);
    known.delete(key);
    const localSheetId = place === undefined ? undefined : tabNow(tabs, carrier, place);
    if (place !== undefined && localSheetId === undefined) continue;
    if (isPrintName(name) && sheetId !== undefined && hasOtherPage(book, carrier, sheetId)) continue;
    const isForeign = place !== undefined && sheetId === undefined;
    if (!now && !isForeign && !name.startsWith("_xlnm.") && !old.flag("hidden")) continue;
    const formula = now?.formula.slice(1) ?? old.text;
    const opening = withAttributes(old.openingTag, { localSheetId }).replace(/\s*\/>$/, ">");
    written.push(`${opening}${encodeXml(formula)}</definedName>`);
  }
  written.push(...newNames([...known.values()], tabs), ...printNames(book, carrier, tabs));
  return written.length === 0 ? "" : element("definedNames", {}, written.join(""));
}

const keyOf = (name: string, sheetId: string | undefined): string => `${name} ${sheetId ?? ""}`;

const isPrintName = (name: string): boolean => name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles";

function hasOtherPage(book: Book, carrier: Carrier, sheetId: string): boolean {
  return book.sheet(sheetId)?.pageLayout !== carrier.sheets.get(sheetId)?.pageLayout;
}

const placeIn = (tabs: readonly Tab[], sheetId: string): number => tabs.findIndex((tab) => typeof tab !== "number" && tab.id === sheetId);

function newNames(names: readonly DefinedName[], tabs: readonly Tab[]): readonly string[] {
  return names.flatMap(({ name, formula, sheetId }) => {
    const localSheetId = sheetId === undefined ? undefined : placeIn(tabs, sheetId);
    return localSheetId === -1 ? [] : [element("definedName", { name, localSheetId }, encodeXml(formula.replace(/^=/, "")))];
  });
}

/** Print areas and titles of the sheets whose page layout changed. */
function printNames(book: Book, carrier: Carrier, tabs: readonly Tab[]): readonly string[] {
  return book.sheets.flatMap(({ id, name, pageLayout }) => {
    if (pageLayout === carrier.sheets.get(id)?.pageLayout) return [];
    const localSheetId = placeIn(tabs, id);
    const printed = (kind: string, areas: readonly Area[]) =>
      element("definedName", { name: `_xlnm.${kind}`, localSheetId }, encodeXml(areas.map((area) => absoluteAddress(name, area)).join(",")));
    const { printArea, titleRows } = pageLayout;
    return [
      ...(printArea ? [printed("Print_Area", printArea)] : []),
      ...(titleRows ? [printed("Print_Titles", [{ ...titleRows, column: 0, columnCount: maxColumns }])] : []),
    ];
  });
}
