import type { Sheet } from "../sheet";
import { type Edits } from "./edits";
import { relationType, type Parts, type Relation } from "./parts";
import { putElement } from "./sheet-order";
import { element, encodeXml, type XmlElement } from "./xml";

/** Excel keeps a worksheet's custom property in a part of its own, as text in UTF-16, little end first (ECMA-376, 18.3.1.22). */
export function readCustomProperties(sheet: Sheet, root: XmlElement, relations: readonly Relation[], parts: Parts): void {
  for (const property of root.child("customProperties")?.all("customPr") ?? []) {
    const path = relations.find(({ id }) => id === property.attribute("id"))?.target;
    const bytes = path === undefined ? undefined : parts.bytes(path);
    const name = property.attribute("name");
    if (bytes && name !== undefined) sheet.customProperties.set(name, fromUtf16(bytes));
  }
}

/** Writes all custom properties of a sheet anew. */
export function writeCustomProperties(sheet: Sheet, root: XmlElement, edits: Edits, parts: Parts, path: string): void {
  for (const { id, type, target } of parts.relations(path)) {
    if (type !== relationType("customProperty")) continue;
    parts.unrelate(path, id);
    parts.remove(target);
  }
  const properties = [...sheet.customProperties].map(([name, value]) => {
    const part = parts.freePath("xl/customProperty", ".bin");
    parts.add(part, toUtf16(value), "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
    return `<customPr name="${encodeXml(name)}" r:id="${parts.relate(path, "customProperty", part)}"/>`;
  });
  putElement(root, edits, "customProperties", properties.length === 0 ? "" : element("customProperties", {}, properties.join("")));
}

function fromUtf16(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  return text.replace(/^\uFEFF/, "").replace(/\u0000+$/, "");
}

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}
