import type { Book } from "../book";
import { relationType, type Parts } from "./parts";
import { element, encodeXml } from "./xml";

const namespace = "urn:kaikaku-check:settings";

/**
 * Settings of the add-in in a custom XML part of ours. Excel itself keeps them in a web extension part of the add-in
 * (xl/webextensions/webextension1.xml, `we:property` with JSON as its value); those are read, too, so that a file from Excel brings its settings along.
 */
export function readSettings(book: Book, parts: Parts, workbookPath: string): void {
  for (const path of parts.paths.filter((one) => /webextensions\/webextension\d*\.xml$/.test(one)))
    for (const property of parts.xml(path)?.child("properties")?.all("property") ?? [])
      put(book, property.attribute("name"), property.attribute("value"));
  const own = ownPart(parts, workbookPath);
  const root = own === undefined ? undefined : parts.xml(own);
  for (const setting of root?.all("setting") ?? []) put(book, setting.attribute("key"), setting.text);
}

/** Writes the settings anew, or takes their part away where there are none. */
export function writeSettings(book: Book, parts: Parts, workbookPath: string): void {
  const known = ownPart(parts, workbookPath);
  const settings = [...book.settings].map(
    ([key, value]) => `<setting key="${encodeXml(key)}">${encodeXml(JSON.stringify(value))}</setting>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("settings", { xmlns: namespace }, settings.join(""))}`;
  if (known !== undefined) parts.set(known, xml);
  else if (settings.length > 0) {
    const path = parts.freePath("customXml/item", ".xml");
    parts.add(path, xml, "application/xml");
    parts.relate(workbookPath, "customXml", path);
  }
}

const ownPart = (parts: Parts, workbookPath: string): string | undefined =>
  parts
    .relations(workbookPath)
    .find(({ type, target }) => type === relationType("customXml") && (parts.text(target) ?? "").includes(namespace))?.target;

function put(book: Book, key: string | undefined, json: string | undefined): void {
  if (key === undefined || json === undefined) return;
  try {
    book.settings.set(key, JSON.parse(json));
  } catch {
    // Another program wrote something that is no JSON: its text is the value.
    book.settings.set(key, json);
  }
}
