import { textOf, type Spot } from "../layouts/spot";
import type { Entry, TextEntry } from "../values/entry";
import { locatePeriods, parsePeriod } from "../values/fiscal-year";
import { splitItems } from "../values/items";
import { parseText } from "../values/parse-entry";
import { textEntry, valueEntry, withYearOf } from "./entries";

/** Which indicator of a cell that may hold several is meant. */
export interface ItemOf {
  /** "①"; "" where the indicator has no number. */
  readonly label: string;
  readonly name: string;
  /** Its place among those of its row, from 0, and how many these are. */
  readonly index: number;
  readonly count: number;
}

/** The value of one indicator in a cell of its row. A year at the end of the cell counts for all items before it that have none. */
export function valueItem(spot: Spot, item: ItemOf): Entry {
  const items = splitItems(textOf(spot));
  if (items.length === 1 && items[0]?.label === "") return lineOf(spot, item) ?? valueEntry(spot);
  if (items.length > 1 && item.label === "") return valueEntry(spot);
  const entries = items.map(({ text }) => namedValue(text, item.name, spot));
  for (let index = entries.length - 2; index >= 0; index--) {
    const [entry, next] = [entries[index], entries[index + 1]];
    if (entry && next && !entry.period && next.period) entries[index] = { ...entry, period: next.period };
  }
  const index = items.findIndex(({ label }) => label === item.label);
  const found = entries[index] ?? (item.count === 1 && item.label === "" ? entries[0] : undefined);
  return found ? withYearOf(found, spot) : { kind: "blank", text: "", at: spot.at, period: undefined };
}

/** Values without numbers, one in each line: as many as there are indicators in the row. */
function lineOf(spot: Spot, { name, index, count }: ItemOf): Entry | undefined {
  const lines = textOf(spot)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const last = parsePeriod(lines.at(-1) ?? "", spot.at);
  const values = last ? lines.slice(0, -1) : lines;
  const line = count > 1 && values.length === count ? values[index] : undefined;
  if (line === undefined) return undefined;
  const entry = namedValue(line.trim(), name, spot);
  return withYearOf(entry.period ? entry : { ...entry, period: last }, spot);
}

/** "川崎病院 88.4%": what stands before the value is part of the indicator's name. */
function namedValue(text: string, name: string, spot: Spot): Entry {
  const { at } = spot;
  const last = locatePeriods(text, at).at(-1);
  if (last && last.start > 0 && text.slice(last.end).trim() === "")
    return { ...namedValue(text.slice(0, last.start).trim(), name, spot), period: last.period };
  const entry = parseText(text, at);
  const [, prefix = "", rest = ""] = /^([^\d\s▲△-][^\s]*)\s+(.+)$/s.exec(text) ?? [];
  if (entry.kind !== "statement" || prefix === "" || !name.includes(prefix)) return entry;
  const value = parseText(rest, at);
  return value.kind === "quantity" || value.kind === "none" ? value : entry;
}

/** The text of one indicator in a cell of its row; the whole text where the cell does not number it. */
export function textItem(spot: Spot, { label }: ItemOf): TextEntry {
  const items = splitItems(textOf(spot));
  const found = items.find((item) => item.label === label && label !== "");
  return found && !/^[～~〜]/.test(found.text) ? { text: found.text, at: spot.at } : textEntry(spot);
}
