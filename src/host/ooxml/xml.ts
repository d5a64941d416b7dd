/** An element of an XML text that remembers where it stands, so that it can be replaced and all the rest stays byte for byte. */
export class XmlElement {
  private list: XmlElement[] | undefined;
  /** Where its content ends and where it ends itself; set when its end was found. */
  contentEnd: number;
  end: number;

  constructor(
    readonly source: string,
    /** Without the prefix of a namespace. */
    readonly name: string,
    readonly start: number,
    /** Where its opening tag ends and its content begins. */
    readonly contentStart: number,
  ) {
    this.contentEnd = contentStart;
    this.end = contentStart;
  }

  get openingTag(): string {
    return this.source.slice(this.start, this.contentStart);
  }

  /** The element as it is written. */
  get outer(): string {
    return this.source.slice(this.start, this.end);
  }

  /** The value of an attribute; "id" also finds "r:id". */
  attribute(name: string): string | undefined {
    const match = attributePattern(name).exec(this.openingTag);
    return match ? decodeXml(match[1] ?? match[2] ?? "") : undefined;
  }

  number(name: string): number | undefined {
    const text = this.attribute(name);
    return text === undefined || text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
  }

  /** Is the attribute (or the value `fallback` where it is missing) true? */
  flag(name: string, fallback = false): boolean {
    const text = this.attribute(name);
    return text === undefined ? fallback : text === "1" || text === "true" || text === "on";
  }

  /** Its children. Those of a long element are read now, and kept: who needs each but once takes `eachChild`. */
  get children(): readonly XmlElement[] {
    return isLong(this.name) ? (this.list ??= [...this.eachChild()]) : (this.list ?? none);
  }

  /** Its children one after the other; those of a long element are forgotten again when they have been looked at. */
  eachChild(): Iterable<XmlElement> {
    if (this.list || !isLong(this.name)) return this.list ?? none;
    return elementsIn(this.source, this.contentStart, this.contentEnd);
  }

  add(child: XmlElement): void {
    if (this.list) this.list.push(child);
    else this.list = [child];
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Its own text, without that of its children. */
  get text(): string {
    if (this.children.length > 0) return "";
    const raw = this.source.slice(this.contentStart, this.contentEnd);
    if (!raw.includes("<")) return decodeXml(raw);
    return raw.replace(plainOrMarked, (part, literal?: string) => literal ?? (part.startsWith("<") ? "" : decodeXml(part)));
  }
}

/** Text as it is meant (CDATA), comments and instructions, which are no text, and text between them. */
const plainOrMarked = /<!\[CDATA\[(.*?)\]\]>|<!--.*?-->|<\?.*?\?>|[^<]+/gs;

const attributePatterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = attributePatterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributePatterns.set(name, pattern);
  return pattern;
}

/** Quotation marks are looked at, because a value may hold the sign that ends a tag. */
const tag = /<([^\s/>!?]+)(?:[^>"']|"[^"]*"|'[^']*')*>/y;

/** Most elements have no children, and there are very many of them. */
const none: readonly XmlElement[] = [];

/** The cells of a sheet and the texts that they share would fill the memory as elements: they are read when they are asked for, one by one. */
const isLong = (name: string): boolean => name === "sheetData" || name === "sst";

/** Reads an XML text; its first element. Text between elements is left where it is. */
export function parseXml(source: string): XmlElement {
  const [root] = [...elementsIn(source, 0, source.length)];
  if (!root) throw new Error("XML: there is no element");
  return root;
}

/** The outermost elements between two places of an XML text, each when it has ended. */
function* elementsIn(source: string, from: number, to: number): Generator<XmlElement> {
  const open: XmlElement[] = [];
  for (let at = source.indexOf("<", from); at >= 0 && at < to; ) {
    const sign = source[at + 1];
    const parent = open[open.length - 1];
    let next: number;
    if (sign === "/") {
      next = source.indexOf(">", at) + 1;
      if (!parent || next === 0) throw new Error("XML: an end without a beginning");
      parent.contentEnd = at;
      parent.end = next;
      open.pop();
      if (open.length === 0) yield parent;
    } else if (sign === "?" || sign === "!") next = endOfAside(source, at);
    else {
      tag.lastIndex = at;
      const match = tag.exec(source);
      if (!match) throw new Error("XML: a tag without an end");
      next = tag.lastIndex;
      const written = match[1] ?? "";
      const element = new XmlElement(source, written.slice(written.indexOf(":") + 1), at, next);
      parent?.add(element);
      if (source[next - 2] !== "/") {
        open.push(element);
        if (isLong(element.name)) next = source.indexOf(`</${written}`, next);
      } else if (!parent) yield element;
    }
    if (next <= at) throw new Error("XML: the text breaks off");
    at = source.indexOf("<", next);
  }
  if (open.length > 0) throw new Error("XML: the text breaks off");
}

/** Where an instruction, a comment or literal text ends; 0 or less where it does not. */
function endOfAside(source: string, at: number): number {
  if (source[at + 1] === "?") return source.indexOf("?>", at) + 2;
  if (source.startsWith("<!--", at)) return source.indexOf("-->", at) + 3;
  if (source.startsWith("<![CDATA[", at)) return source.indexOf("]]>", at) + 3;
  // A package must not declare types (ISO/IEC 29500-2, 8.1.4): entities could grow without end.
  throw new Error("XML: a declaration of types");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What is meant by a piece of XML's text: a line ends in one sign (XML 1.0, 2.11), and signs may be written by their names or numbers. */
function decodeXml(written: string): string {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith("#")) return String.fromCodePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

/** Text as XML takes it; signs that XML cannot hold are left out. */
export function encodeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"\r\n\t]/g, (sign) => encoded[sign] ?? sign);
}

const encoded: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** An element with attributes; those without a value are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | boolean | undefined>>, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${encodeXml(value === true ? "1" : value === false ? "0" : String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
