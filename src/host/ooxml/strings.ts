import type { Parts } from "./parts";
import type { XmlElement } from "./xml";

/** The texts that cells share; a text with several fonts is read as the plain text that it says. */
export function readStrings(parts: Parts, path: string | undefined): readonly string[] {
  const root = path === undefined ? undefined : parts.xml(path);
  const texts: string[] = [];
  for (const item of root?.eachChild() ?? []) if (item.name === "si") texts.push(textOf(item));
  return texts;
}

/** The text of a shared or inline string. Readings (furigana, `rPh`) are not part of it. */
export function textOf(item: XmlElement): string {
  const texts = item.children.map((child) => (child.name === "t" ? child.text : child.name === "r" ? (child.child("t")?.text ?? "") : ""));
  return unescape(texts.join(""));
}

/** Excel writes signs that XML cannot hold as _x000D_. */
export const unescape = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

/** Text that happens to look like such a sign must not be taken for one. */
export const escape = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
