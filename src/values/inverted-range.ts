import type { Entry, QuantityEntry } from "./entry";
import { parseText } from "./parse-entry";
import { plainText } from "./plain-text";

const bounds = /(?<![\d,.])(\d[\d,]*(?:\.\d+)?)(\s*[^\d\s~-]{0,12}\s*[~-]\s*)(\d[\d,]*(?:\.\d+)?)/u;

/** The range that is meant where a text names its upper bound first, 90%～70%; undefined for anything else. */
export function invertedRange({ kind, text, at }: Entry): QuantityEntry | undefined {
  if (kind !== "unreadable") return undefined;
  const turned = parseText(plainText(text).replace(bounds, "$3$2$1"), at);
  return turned.kind === "quantity" && turned.upper !== undefined ? turned : undefined;
}
