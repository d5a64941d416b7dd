import { encodeXml, type XmlElement } from "./xml";

/** Changes to a text, collected first and made together: places are those of the text as it was. */
export class Edits {
  private readonly list: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(private readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove({ start, end }: XmlElement): void {
    this.replace(start, end, "");
  }

  /** The text with all changes; what is inserted at one place comes in the order in which it was asked for. */
  get result(): string {
    const ordered = this.list
      .map((edit, index) => ({ ...edit, index }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
    let [made, at] = ["", 0];
    for (const { start, end, text } of ordered) {
      made += this.source.slice(at, start) + text;
      at = Math.max(at, end);
    }
    return made + this.source.slice(at);
  }
}

/** The opening tag with other attributes; those given as undefined are taken away. */
export function withAttributes(openingTag: string, attributes: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(attributes).reduce((tag, [name, value]) => {
    const old = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    if (value === undefined) return tag.replace(old, "");
    const written = ` ${name}="${encodeXml(value === true ? "1" : value === false ? "0" : String(value))}"`;
    return old.test(tag) ? tag.replace(old, () => written) : tag.replace(/\s*\/?>$/, (end) => written + end.trim());
  }, openingTag);
}
