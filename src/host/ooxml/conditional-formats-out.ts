import { localAddress } from "../address";
import type { Sheet } from "../sheet";
import type { ConditionalFormat } from "../sheet-parts";
import type { SheetOrigin } from "./carrier";
import { barsExtension, barsUri, extensionId } from "./cell-graphics-in";
import { barsExtensionXml, fullBarXml, iconSetXml, plainBarXml } from "./cell-graphics-out";
import { withAttributes, type Edits } from "./edits";
import { putElement } from "./sheet-order";
import type { StyleTable } from "./styles-out";
import { element, encodeXml, parseXml, type XmlElement } from "./xml";

/** Writes the conditional formats anew where one changed; those of the file stay in its own words, with the priority that they have now. */
export function writeConditionalFormats(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits, styles: StyleTable): void {
  if (sheet.conditionalFormats === origin.conditionalFormats) return;
  const before = new Map(origin.conditionalFormats.map((format) => [format.id, format]));
  const kept = new Map<string, string>();
  for (const format of sheet.conditionalFormats) {
    const [old, raw] = [before.get(format.id), origin.rules.get(format.id)];
    if (old !== undefined && raw !== undefined && isAsWritten(old, format)) kept.set(format.id, raw);
  }
  const ids = new FreeIds([...kept.values()].flatMap((raw) => extensionId(parseXml(raw)) ?? []));
  const bars: string[] = [];
  const written = sheet.conditionalFormats.map((format, index) => {
    const raw = kept.get(format.id);
    const id = raw === undefined && format.dataBar ? ids.next() : "";
    if (id !== "" && format.dataBar) bars.push(fullBarXml(format.dataBar, id, format.areas));
    const rule = raw === undefined ? ruleXml(format, index + 1, styles, id) : prioritised(raw, index + 1);
    return element("conditionalFormatting", { sqref: format.areas.map(localAddress).join(" ") }, rule);
  });
  putElement(root, edits, "conditionalFormatting", written.join(""));
  const dropped = [...origin.rules].filter(([id]) => !kept.has(id)).flatMap(([, raw]) => extensionId(parseXml(raw)) ?? []);
  writeBars(root, edits, new Set(dropped), bars);
}

/** Kinds that are not played in full stay as the file wrote them; a data bar says its place a second time, in the extension. */
function isAsWritten(old: ConditionalFormat, now: ConditionalFormat): boolean {
  if (now.dataBar) return old.dataBar === now.dataBar && old.areas === now.areas && old.stopIfTrue === now.stopIfTrue;
  if (now.type !== "Custom" && !now.iconSet) return true;
  return old.formula === now.formula && old.iconSet === now.iconSet && old.style === now.style && old.stopIfTrue === now.stopIfTrue;
}

const prioritised = (raw: string, priority: number): string => raw.replace(/^<[^>]*>/, (tag) => withAttributes(tag, { priority }));

function ruleXml(format: ConditionalFormat, priority: number, styles: StyleTable, id: string): string {
  const { type, formula, dataBar, iconSet, style, stopIfTrue } = format;
  if (dataBar) return element("cfRule", { type: "dataBar", priority }, plainBarXml(dataBar, id));
  if (iconSet) return element("cfRule", { type: "iconSet", priority }, iconSetXml(iconSet));
  const dxfId = type !== "Custom" || Object.keys(style).length === 0 ? undefined : styles.overlayIdOf(style);
  return element(
    "cfRule",
    { type: "expression", dxfId, priority, stopIfTrue: stopIfTrue || undefined },
    element("formula", {}, encodeXml((formula ?? "=FALSE").slice(1))),
  );
}

/** Takes the looks of bars that went out of the sheet's extension, and puts in those of bars that came. */
function writeBars(root: XmlElement, edits: Edits, dropped: ReadonlySet<string>, bars: readonly string[]): void {
  const extension = barsExtension(root);
  const old = extension?.child("conditionalFormattings")?.all("conditionalFormatting") ?? [];
  const gone = old.filter((one) => one.all("cfRule").every((rule) => dropped.has(rule.attribute("id") ?? "")));
  if (gone.length === 0 && bars.length === 0) return;
  const list = root.child("extLst");
  const formattings = extension?.child("conditionalFormattings");
  if (extension && formattings && gone.length < old.length) {
    gone.forEach((one) => edits.remove(one));
    edits.insert(formattings.contentEnd, bars.join(""));
    return;
  }
  const xml = bars.length === 0 ? "" : barsExtensionXml(barsUri, bars.join(""));
  const others = list?.all("ext").filter((ext) => ext !== extension) ?? [];
  if (others.length === 0) return putElement(root, edits, "extLst", xml === "" ? "" : element("extLst", {}, xml));
  if (extension) edits.replace(extension.start, extension.end, xml);
  else if (list) edits.insert(list.contentStart, xml);
}

/** Ids for bars, in the form that Excel wants, none of which the file has already. */
class FreeIds {
  private number = 0;
  private readonly taken: ReadonlySet<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((id) => id.toUpperCase()));
  }

  next(): string {
    this.number++;
    const id = `{${this.number.toString(16).toUpperCase().padStart(8, "0")}-000B-4000-8000-000000000000}`;
    return this.taken.has(id) ? this.next() : id;
  }
}
