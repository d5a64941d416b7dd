import { textOf, type Spot } from "../layouts/spot";
import type { Entry, NumberEntry, TextEntry } from "../values/entry";
import { parsePeriod } from "../values/fiscal-year";
import { parseEntry } from "../values/parse-entry";

/** The text of a place. */
export const textEntry = (spot: Spot): TextEntry => ({ text: textOf(spot), at: spot.at });

/** The text of a place that may not be on the sheet. */
export const optionalText = (spot: Spot | undefined): TextEntry | undefined => spot && textEntry(spot);

/** 取組No., 項目No.: "(1)" as well as "1", and −1 shown as (1). */
export const numberEntry = (spot: Spot): NumberEntry => ({ ...textEntry(spot), value: plainNumber(textOf(spot)) });

/** The number that a text is, with or without brackets; undefined where it says anything else. */
export function plainNumber(text: string): number | undefined {
  const match = /^(?:取組|項目|課題)?(?:No\.?)?\(?(\d{1,4})\)?$/i.exec(text.normalize("NFKC").replace(/\s/g, ""));
  return match ? Number(match[1]) : undefined;
}

/** The value of a place; its fiscal year may stand in a cell of its own. */
export function valueEntry(spot: Spot): Entry {
  return withYearOf(parseEntry(spot.cell, spot.at), spot);
}

/** The year in the cell itself goes before the one beside or below it. */
export function withYearOf(entry: Entry, { year }: Spot): Entry {
  if (entry.period || !year) return entry;
  return { ...entry, period: parsePeriod(textOf(year), year.at) };
}
