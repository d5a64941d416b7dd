import { addressOf } from "../grid/cell-ref";
import type { TextEntry } from "../values/entry";

/** Field by field, the cell it was read from; fields that the sheet does not have are left out. */
export function cellsOf(entries: Readonly<Record<string, TextEntry | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).flatMap(([name, entry]) => (entry ? [[name, addressOf(entry.at)]] : [])));
}
