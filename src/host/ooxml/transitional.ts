import type { Parts } from "./parts";

const strict = "http://purl.oclc.org/ooxml/";

/**
 * Turns a file of the strict kind (ISO/IEC 29500-1, "Strict Open XML") into the usual one: it says the same under other names, and all
 * who read and write parts need to know but one kind. Excel reads both.
 */
export function makeTransitional(parts: Parts): Parts {
  if (!parts.text("_rels/.rels")?.includes(strict)) return parts;
  for (const path of parts.paths.filter((one) => /\.(xml|rels)$/i.test(one))) {
    const text = parts.text(path) ?? "";
    if (text.includes(strict)) parts.set(path, text.replaceAll(names, usual).replace(conformance, "$1"));
  }
  return parts;
}

/** "…/ooxml/spreadsheetml/main", which is "…/spreadsheetml/2006/main" in the usual kind. */
const names = /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([\w/]+)/g;

const usual = (_: string, group: string, rest: string): string =>
  `http://schemas.openxmlformats.org/${group}/2006/${rest.replace(/\b(extended|custom)Properties$/, "$1-properties")}`;

const conformance = /(<(?:[\w.-]+:)?workbook\b[^>]*?)\s+conformance=(?:"strict"|'strict')/;
