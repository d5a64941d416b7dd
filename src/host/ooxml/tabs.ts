import type { Book } from "../book";
import type { Sheet } from "../sheet";
import type { Carrier } from "./carrier";

/** A tab of the workbook: a sheet of ours, or the place in the file of a chart sheet or a dialog, which are kept as they are. */
export type Tab = Sheet | number;

/** The tabs in order: what is no worksheet stays behind the last worksheet before it that is still there. */
export function tabsOf(book: Book, { tabs }: Carrier): readonly Tab[] {
  const here = new Set(book.sheets.map(({ id }) => id));
  const followers = new Map<string | undefined, number[]>();
  let before: string | undefined;
  for (const [place, id] of tabs.entries()) {
    if (id === undefined) followers.set(before, [...(followers.get(before) ?? []), place]);
    else if (here.has(id)) before = id;
  }
  return [...(followers.get(undefined) ?? []), ...book.sheets.flatMap((sheet) => [sheet, ...(followers.get(sheet.id) ?? [])])];
}

/** Where a sheet (by our id) or what else stood at a place of the file is now; undefined where it is gone. */
export function tabNow(tabs: readonly Tab[], { tabs: old }: Carrier, place: number): number | undefined {
  const id = old[place];
  const now = tabs.findIndex((tab) => (typeof tab === "number" ? tab === place : tab.id === id));
  return now < 0 ? undefined : now;
}
