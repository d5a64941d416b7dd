import type { Edits } from "./edits";
import type { XmlElement } from "./xml";

/** The order in which a worksheet's parts must stand (ECMA-376, 18.3.1.99); Excel refuses a file in which they do not. */
const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Puts an element (or several of one name) in place of those of its name, or where it belongs; "" takes them away. */
export function putElement(root: XmlElement, edits: Edits, name: string, xml: string): void {
  for (const old of root.all(name)) edits.remove(old);
  if (xml === "") return;
  const place = order.indexOf(name);
  const next = root.children.find((child) => order.indexOf(child.name === "AlternateContent" ? "controls" : child.name) > place);
  edits.insert(next?.start ?? root.contentEnd, xml);
}
