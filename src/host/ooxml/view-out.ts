import { columnLetters } from "../../grid/area";
import { localAddress } from "../address";
import type { Sheet } from "../sheet";
import type { SheetOrigin } from "./carrier";
import { withAttributes, type Edits } from "./edits";
import { putElement } from "./sheet-order";
import { element, type XmlElement } from "./xml";

/** Which sheet is in front, gridlines and frozen panes. Two sheets marked as in front would be edited together in Excel. */
export function writeView(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits, isActive: boolean): void {
  const view = root.child("sheetViews")?.child("sheetView");
  if (!view) {
    const gridless = sheet.showGridlines ? undefined : "0";
    const content = paneXml(sheet);
    putElement(
      root,
      edits,
      "sheetViews",
      element(
        "sheetViews",
        {},
        element("sheetView", { showGridLines: gridless, tabSelected: isActive || undefined, workbookViewId: 0 }, content),
      ),
    );
    return;
  }
  let opening = view.openingTag;
  if (view.flag("tabSelected") !== isActive) opening = withAttributes(opening, { tabSelected: isActive || undefined });
  if (sheet.showGridlines !== origin.showGridlines)
    opening = withAttributes(opening, { showGridLines: sheet.showGridlines ? undefined : "0" });
  if (sheet.frozen !== origin.frozen) {
    edits.replace(view.start, view.end, `${opening.replace(/\s*\/>$/, ">")}${paneXml(sheet)}</sheetView>`);
  } else if (opening !== view.openingTag) edits.replace(view.start, view.contentStart, opening);
}

function paneXml({ frozen: { rows, columns }, selection: [first] }: Sheet): string {
  const selected = first
    ? {
        activeCell: localAddress({ ...first, rowCount: 1, columnCount: 1 }),
        sqref: localAddress({ ...first, rowCount: 1, columnCount: 1 }),
      }
    : {};
  if (rows === 0 && columns === 0) return element("selection", selected);
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const topLeftCell = `${columnLetters(columns)}${rows + 1}`;
  const pane = element("pane", { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell, activePane, state: "frozen" });
  return pane + element("selection", { pane: activePane, ...selected });
}

/** The colour of the tab, and whether the sheet is fitted to pages. */
export function writeProperties(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits): void {
  const isFitted = sheet.pageLayout.fit !== undefined;
  const wasFitted = origin.pageLayout.fit !== undefined;
  if (sheet.tabColor === origin.tabColor && isFitted === wasFitted) return;
  const old = root.child("sheetPr");
  const color =
    sheet.tabColor === origin.tabColor
      ? (old?.child("tabColor")?.outer ?? "")
      : sheet.tabColor === undefined
        ? ""
        : element("tabColor", { rgb: `FF${sheet.tabColor.slice(1)}` });
  const outline = old?.child("outlinePr")?.outer ?? "";
  const setUp = withAttributes(old?.child("pageSetUpPr")?.openingTag ?? "<pageSetUpPr/>", { fitToPage: isFitted || undefined });
  const content = color + outline + (setUp === "<pageSetUpPr/>" ? "" : setUp);
  const opening = (old?.openingTag ?? "<sheetPr>").replace(/\s*\/>$/, ">");
  putElement(root, edits, "sheetPr", content === "" && opening === "<sheetPr>" ? "" : `${opening}${content}</sheetPr>`);
}
