import { strFromU8, strToU8 } from "fflate";
import { element, parseXml, type XmlElement } from "./xml";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const relationType = (kind: string): string => `${relationships}/${kind}`;

/** What one part says of another: where it is, and what it is to it. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The path of a part in the package, or an address outside of it. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an office file by their paths, the relations between them, and what kind of content they are. */
export class Parts {
  private readonly parts: Map<string, Uint8Array>;

  constructor(entries: Iterable<readonly [string, Uint8Array]>) {
    this.parts = new Map(entries);
  }

  /** A copy whose parts can be replaced without touching the original. */
  copy(): Parts {
    return new Parts(this.parts);
  }

  get paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  get entries(): Readonly<Record<string, Uint8Array>> {
    return Object.fromEntries(this.parts);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  /** The text of a part, without the prefix that some programs put before every element of the main namespace. */
  text(path: string): string | undefined {
    const bytes = this.parts.get(path);
    if (!bytes) return undefined;
    const text = decode(bytes);
    const prefix = /<(\w+):(?:worksheet|workbook|styleSheet|sst|table)\s[^>]*xmlns:\1=/.exec(text)?.[1];
    return prefix === undefined ? text : text.replaceAll(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(`xmlns:${prefix}=`, "xmlns=");
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  set(path: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
  }

  /** Adds a part that needs a content type of its own. */
  add(path: string, content: string | Uint8Array, contentType: string): void {
    this.set(path, content);
    this.changeTypes((types) =>
      types.replace("</Types>", `${element("Override", { PartName: `/${path}`, ContentType: contentType })}</Types>`),
    );
  }

  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationsPath(path));
    this.changeTypes((types) => types.replace(new RegExp(`<Override[^>]*PartName="/${path.replaceAll(/[.\\]/g, "\\$&")}"[^>]*?/>`), ""));
  }

  relations(path: string): readonly Relation[] {
    const root = this.xml(relationsPath(path));
    return (root?.all("Relationship") ?? []).map((one) => {
      const external = one.attribute("TargetMode") === "External";
      const target = one.attribute("Target") ?? "";
      return {
        id: one.attribute("Id") ?? "",
        type: one.attribute("Type") ?? "",
        target: external ? target : this.actual(resolve(path, target)),
        external,
      };
    });
  }

  /** The path as the package spells it: names are alike whatever their case, and may be written with %20 (ISO/IEC 29500-2, 6.2.2). */
  private actual(path: string): string {
    if (this.parts.has(path)) return path;
    const wanted = path.replace(/(%[\dA-F]{2})+/gi, unescapeUri).toLowerCase();
    return this.paths.find((one) => one.toLowerCase() === wanted) ?? path;
  }

  /** Says of one part that it needs another, and gives the id for it. */
  relate(path: string, kind: string, target: string, external = false): string {
    const ids = new Set(this.relations(path).map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const relation = element("Relationship", {
      Id: `rId${number}`,
      Type: relationType(kind),
      Target: external ? target : `/${target}`,
      TargetMode: external ? "External" : undefined,
    });
    const old = this.text(relationsPath(path)) ?? emptyRelations;
    this.set(
      relationsPath(path),
      old.replace(/<\/Relationships>|<Relationships([^>]*)\/>/, (end, attributes?: string) =>
        end.startsWith("</") ? relation + end : `<Relationships${attributes ?? ""}>${relation}</Relationships>`,
      ),
    );
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const root = this.xml(relationsPath(path));
    const gone = root?.all("Relationship").find((one) => one.attribute("Id") === id);
    if (root && gone) this.set(relationsPath(path), root.source.slice(0, gone.start) + root.source.slice(gone.end));
  }

  /** The first of "xl/tables/table1.xml", "xl/tables/table2.xml" … that is not taken. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.parts.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  private changeTypes(change: (types: string) => string): void {
    this.set("[Content_Types].xml", change(this.text("[Content_Types].xml") ?? ""));
  }
}

const emptyRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** Parts are written in UTF-8 or, with a mark in front, in UTF-16; what is written again is in UTF-8. */
function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (wide === undefined) return strFromU8(bytes).replace(/^\uFEFF/, "");
  return new TextDecoder(wide).decode(bytes).replace(/^(<\?xml[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/, "$1");
}

function unescapeUri(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

const relationsPath = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** A target is said from the folder of the part that says it, or from the top. */
function resolve(path: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = path.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}
