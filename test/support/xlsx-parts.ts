import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/grid/area";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** The parts of a file by their paths, as text; undefined for one that is left out. */
export type PartTexts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** What a workbook's part says of one of its sheets. */
export interface Tab {
  readonly name: string;
  /** "worksheet", "chartsheet" … */
  readonly kind?: string;
  readonly state?: string;
  readonly xml: string;
}

/** `<worksheet>` with these rows, and what follows them. */
export const worksheet = (rows: string, after = "", before = ""): string =>
  `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** Rows of cells in a sheet's XML: each cell is what stands between `<c r="…"` and `</c>`. */
export const rowsOf = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, row) => cells.map((cell, column) => `<c r="${columnLetters(column)}${row + 1}"${cell}</c>`).join(""))
    .map((cells, row) => `<row r="${row + 1}">${cells}</row>`)
    .join("");

/** A cell of `rowsOf` with a text, and one with a number. */
export const text = (value: string): string => ` t="inlineStr"><is><t>${value}</t></is>`;
export const number = (value: number | string, attributes = ""): string => ` ${attributes}><v>${value}</v>`;

/** The relations of a part: id → kind and target. */
export const relations = (list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** `<workbook>` with these tabs, with what stands before and behind them. */
export function workbook(tabs: readonly Tab[], after = "", before = ""): string {
  const sheets = tabs.map(({ name, state = "visible" }, i) => `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`);
  return `<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets>${sheets.join("")}</sheets>${after}</workbook>`;
}

/** The parts of a workbook as a program writes them that writes no more than it must. */
export function partsOf(tabs: readonly Tab[], more: PartTexts = {}): PartTexts {
  const placed = tabs.map((tab, i) => ({ ...tab, path: `${tab.kind ?? "worksheet"}s/sheet${i + 1}.xml` }));
  const shared = more["xl/sharedStrings.xml"] === undefined ? [] : [["strings", "sharedStrings", "sharedStrings.xml"] as const];
  const styles = more["xl/styles.xml"] === undefined ? [] : [["styles", "styles", "styles.xml"] as const];
  return {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(tabs),
    "xl/_rels/workbook.xml.rels": relations([
      ...placed.map(({ kind = "worksheet", path }, i) => [`rId${i + 1}`, kind, path] as const),
      ...shared,
      ...styles,
    ]),
    ...Object.fromEntries(placed.map(({ path, xml }) => [`xl/${path}`, xml])),
    ...more,
  };
}

/** The bytes of a file with these parts. */
export function zipOf(parts: PartTexts): Uint8Array {
  const there = Object.entries(parts).flatMap(([path, part]) => (part === undefined ? [] : [[path, part] as const]));
  return zipSync(Object.fromEntries(there.map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part])));
}

/** The bytes of a workbook with one sheet. */
export const oneSheet = (xml: string, more: PartTexts = {}): Uint8Array => zipOf(partsOf([{ name: "表", xml }], more));
