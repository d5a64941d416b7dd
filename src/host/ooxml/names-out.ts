import type { Area } from "../../grid/area";
import { maxColumns } from "../address";
import type { Book } from "../book";
import type { Carrier } from "./carrier";
import { absolute } from "./sheet-out";
import { element, encodeXml, type XmlElement } from "./xml";

/** The names of the workbook: those of the file in their own words, at the places that their sheets have now, and those that came. */
export function namesXml(book: Book, carrier: Carrier, root: XmlElement): string {
  const oldSheets = [...carrier.sheets.keys()];
  const written: string[] = [];
  for (const old of root.child("definedNames")?.all("definedName") ?? []) {
    const name = old.attribute("name") ?? "";
    const local = old.number("localSheetId");
    const sheetId = local === undefined ? undefined : oldSheets[local];
    const position = sheetId === undefined ? undefined : book.sheets.findIndex(({ id }) => id === sheetId);
    if (position === -1) continue;
    const sheet = position === undefined ? undefined : book.sheets[position];
    const printed = name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles";
    if (printed && sheet && sheet.pageLayout !== carrier.sheets.get(sheet.id)?.pageLayout) continue;
    const isHidden = name.startsWith("_xlnm.") || old.flag("hidden");
    const known = book.names.find((one) => one.name === name && one.sheetId === sheetId);
    if (!isHidden && !known) continue;
    const content = known && known.formula !== `=${old.text}` ? encodeXml(known.formula.slice(1)) : encodeXml(old.text);
    written.push(
      element(
        "definedName",
        { name, localSheetId: position, hidden: old.flag("hidden") || undefined, comment: old.attribute("comment") },
        content,
      ),
    );
  }
  const before = (root.child("definedNames")?.all("definedName") ?? []).map(
    (old) => `${old.attribute("name") ?? ""} ${oldSheets[old.number("localSheetId") ?? -1] ?? ""}`,
  );
  for (const { name, formula, sheetId } of book.names) {
    if (before.includes(`${name} ${sheetId ?? ""}`)) continue;
    const position = sheetId === undefined ? undefined : book.sheets.findIndex(({ id }) => id === sheetId);
    if (position !== -1) written.push(element("definedName", { name, localSheetId: position }, encodeXml(formula.replace(/^=/, ""))));
  }
  written.push(...printNames(book, carrier));
  return written.length === 0 ? "" : element("definedNames", {}, written.join(""));
}

/** Print areas and titles of the sheets whose page layout changed. */
function printNames(book: Book, carrier: Carrier): readonly string[] {
  return book.sheets.flatMap(({ id, name, pageLayout }, localSheetId) => {
    if (pageLayout === carrier.sheets.get(id)?.pageLayout) return [];
    const address = (area: Area) => absolute(name, area);
    const { printArea, titleRows } = pageLayout;
    return [
      ...(printArea
        ? [element("definedName", { name: "_xlnm.Print_Area", localSheetId }, encodeXml(printArea.map(address).join(",")))]
        : []),
      ...(titleRows
        ? [
            element(
              "definedName",
              { name: "_xlnm.Print_Titles", localSheetId },
              encodeXml(address({ ...titleRows, column: 0, columnCount: maxColumns })),
            ),
          ]
        : []),
    ];
  });
}
