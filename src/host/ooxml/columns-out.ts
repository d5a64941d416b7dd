import type { Sheet } from "../sheet";
import type { SheetOrigin } from "./carrier";
import { withAttributes, type Edits } from "./edits";
import { lastListedColumn } from "./sheet-in";
import { putElement } from "./sheet-order";
import type { StyleTable } from "./styles-out";
import { element, type XmlElement } from "./xml";

/** Writes the columns anew where one changed; what the file says besides (groups) stays with each. */
export function writeColumns(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits, styles: StyleTable): void {
  const columns = [...new Set([...sheet.columns.keys(), ...origin.columns.keys()])].sort((a, b) => a - b);
  if (columns.every((column) => sheet.columns.get(column) === origin.columns.get(column))) return;
  const written = root.child("cols")?.all("col") ?? [];
  const holding = (column: number) => written.find((col) => (col.number("min") ?? 0) <= column + 1 && (col.number("max") ?? 0) > column);
  const made = columns.map((column) => {
    const col = holding(column);
    const place = { min: column + 1, max: column + 1 };
    const now = sheet.columns.get(column);
    if (col && now === origin.columns.get(column)) return withAttributes(col.openingTag, place);
    const width = now?.width ?? sheet.defaultColumnWidth;
    const looks = {
      width,
      customWidth: true,
      hidden: now?.hidden === true || undefined,
      style: now?.style ? styles.idOf(now.style) : undefined,
    };
    return withAttributes(col?.openingTag ?? "<col/>", { ...place, ...looks });
  });
  const beyond = written.filter((col) => (col.number("max") ?? 0) > lastListedColumn);
  const rest = beyond.map((col) => withAttributes(col.openingTag, { min: Math.max(col.number("min") ?? 1, lastListedColumn + 1) }));
  const content = [...made, ...rest].map((tag) => tag.replace(/\s*\/?>$/, "/>")).join("");
  putElement(root, edits, "cols", content === "" ? "" : element("cols", {}, content));
}
