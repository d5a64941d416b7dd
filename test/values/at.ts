import { cellAt } from "../../src/grid/area";
import type { CellRef } from "../../src/grid/cell-ref";
import type { Cell } from "../../src/grid/grid";
import { parseEntry, parseText } from "../../src/values/parse-entry";
import type { Entry, QuantityEntry } from "../../src/values/entry";

/** Some cell: where a value stands makes no difference to what it says. */
export const at: CellRef = { book: "", sheet: "シート", area: cellAt(0, 0) };

export const entry = (text: string): Entry => parseText(text, at);

export const cellEntry = (cell: Cell | undefined): Entry => parseEntry(cell, at);

/** The quantity that a text is; a test that means one fails where it is none. */
export function quantity(text: string): QuantityEntry {
  const read = entry(text);
  if (read.kind !== "quantity") throw new Error(`"${text}" reads as ${read.kind}`);
  return read;
}
