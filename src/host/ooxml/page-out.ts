import type { Sheet } from "../sheet";
import type { HeaderFooter } from "../sheet-parts";
import type { SheetOrigin } from "./carrier";
import { withAttributes, type Edits } from "./edits";
import { marginNames, paperNumbers } from "./page-in";
import { putElement } from "./sheet-order";
import { element, encodeXml, type XmlElement } from "./xml";

/** Writes how a sheet is printed; what the file says besides stays. */
export function writePageLayout(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits): void {
  const { orientation, paperSize, fit, scale, centerHorizontally, header, footer, margins } = sheet.pageLayout;
  const old = origin.pageLayout;
  const put = (name: string, attributes: Readonly<Record<string, string | number | boolean | undefined>>) =>
    putElement(root, edits, name, withAttributes(root.child(name)?.openingTag ?? `<${name}/>`, attributes).replace(/\s*\/?>$/, "/>"));

  if (centerHorizontally !== old.centerHorizontally) put("printOptions", { horizontalCentered: centerHorizontally === true || undefined });
  if (margins && margins !== old.margins)
    put("pageMargins", Object.fromEntries(marginNames.map((name) => [name, (margins[name] ?? 0) / 72])));
  if (orientation !== old.orientation || paperSize !== old.paperSize || fit !== old.fit || scale !== old.scale)
    put("pageSetup", {
      ...(paperSize === undefined ? {} : { paperSize: paperNumbers[paperSize] }),
      ...(orientation === undefined ? {} : { orientation: orientation.toLowerCase() }),
      scale: fit ? undefined : scale,
      fitToWidth: fit?.across,
      fitToHeight: fit?.down,
    });
  if (header !== old.header || footer !== old.footer) {
    const rest = (root.child("headerFooter")?.children ?? []).filter(({ name }) => name !== "oddHeader" && name !== "oddFooter");
    const texts = textXml("oddHeader", header) + textXml("oddFooter", footer) + rest.map(({ outer }) => outer).join("");
    const opening = (root.child("headerFooter")?.openingTag ?? "<headerFooter>").replace(/\s*\/>$/, ">");
    putElement(root, edits, "headerFooter", texts === "" ? "" : `${opening}${texts}</headerFooter>`);
  }
}

function textXml(name: string, text: HeaderFooter | undefined): string {
  const written = (text?.left ? `&L${text.left}` : "") + (text?.center ? `&C${text.center}` : "") + (text?.right ? `&R${text.right}` : "");
  return written === "" ? "" : element(name, {}, encodeXml(written));
}
