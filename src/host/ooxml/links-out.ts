import { toA1 } from "../../grid/area";
import { parseLocal } from "../address";
import type { Link } from "../cell";
import { placeOf, type Sheet } from "../sheet";
import type { SheetOrigin } from "./carrier";
import type { Edits } from "./edits";
import type { Parts } from "./parts";
import { putElement } from "./sheet-order";
import { element, type XmlElement } from "./xml";

/** Writes the links anew where one changed; those of the file stay in its own words. */
export function writeLinks(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits, parts: Parts): void {
  const [before, now] = [linksOf(origin.cells), linksOf(sheet.snapshot())];
  if (before.size === now.size && [...now].every(([place, link]) => before.get(place) === link)) return;
  const kept: string[] = [];
  for (const old of root.child("hyperlinks")?.all("hyperlink") ?? []) {
    const area = parseLocal(old.attribute("ref") ?? "");
    const place = area && placeOf(area.row, area.column);
    const link = place === undefined ? undefined : now.get(place);
    if (!area || place === undefined || link === undefined || before.get(place) !== link) continue;
    kept.push(old.outer);
    for (const [other, same] of now) if (same === link) now.delete(other);
  }
  const added = [...now].map(([place, link]) => linkXml(place, link, origin.path, parts));
  const all = [...kept, ...added].join("");
  putElement(root, edits, "hyperlinks", all === "" ? "" : element("hyperlinks", {}, all));
}

function linksOf(cells: SheetOrigin["cells"]): Map<number, Link> {
  const links = new Map<number, Link>();
  for (const [place, { link }] of cells) if (link) links.set(place, link);
  return links;
}

function linkXml(place: number, { place: location, url, screenTip: tooltip }: Link, path: string, parts: Parts): string {
  const ref = toA1({ row: Math.floor(place / placeOf(1, 0)), column: place % placeOf(1, 0), rowCount: 1, columnCount: 1 });
  const id = url === undefined ? undefined : parts.relate(path, "hyperlink", url, true);
  return element("hyperlink", { ref, "r:id": id, location, tooltip });
}
