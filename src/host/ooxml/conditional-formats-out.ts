import { localAddress } from "../address";
import type { Sheet } from "../sheet";
import type { ConditionalFormat } from "../sheet-parts";
import type { SheetOrigin } from "./carrier";
import { withAttributes, type Edits } from "./edits";
import { putElement } from "./sheet-order";
import type { StyleTable } from "./styles-out";
import { element, encodeXml, type XmlElement } from "./xml";

/** Writes the conditional formats anew where one changed; those of the file stay in its own words, with the priority that they have now. */
export function writeConditionalFormats(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits, styles: StyleTable): void {
  if (sheet.conditionalFormats === origin.conditionalFormats) return;
  const before = new Map(origin.conditionalFormats.map((format) => [format.id, format]));
  const written = sheet.conditionalFormats.map((format, index) => {
    const old = before.get(format.id);
    const raw = origin.rules.get(format.id);
    const isKept =
      old !== undefined && old.formula === format.formula && old.style === format.style && old.stopIfTrue === format.stopIfTrue;
    const rule =
      raw !== undefined && (isKept || format.type !== "Custom") ? prioritised(raw, index + 1) : ruleXml(format, index + 1, styles);
    return element("conditionalFormatting", { sqref: format.areas.map(localAddress).join(" ") }, rule);
  });
  putElement(root, edits, "conditionalFormatting", written.join(""));
}

const prioritised = (raw: string, priority: number): string => raw.replace(/^<[^>]*>/, (tag) => withAttributes(tag, { priority }));

function ruleXml({ formula, style, stopIfTrue }: ConditionalFormat, priority: number, styles: StyleTable): string {
  const dxfId = Object.keys(style).length === 0 ? undefined : styles.overlayIdOf(style);
  return element(
    "cfRule",
    { type: "expression", dxfId, priority, stopIfTrue: stopIfTrue || undefined },
    element("formula", {}, encodeXml((formula ?? "=FALSE").slice(1))),
  );
}
