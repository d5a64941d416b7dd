import { parseLocal, splitSheet } from "../address";
import { valueOf } from "../block";
import type { Book } from "../book";
import type { BookCell } from "../cell";
import { shownText } from "../shown-text";
import type { ChartSeries } from "./model";

/** What stands in the cells to which a series refers, row by row; nothing where they are gone. */
export const valuesAt = (book: Book, reference: string): readonly unknown[] => cellsAt(book, reference).map(valueOf);

/** The cells themselves. */
export function cellsAt(book: Book, reference: string): readonly (BookCell | undefined)[] {
  const { sheet: name, local } = splitSheet(reference);
  const sheet = name === undefined ? undefined : book.sheet(name);
  const area = parseLocal(local);
  if (!sheet || !area) return [];
  const { row, column, rowCount, columnCount } = area;
  const count = Math.min(rowCount * columnCount, mostPoints);
  return Array.from({ length: count }, (_, index) => sheet.cell(row + Math.floor(index / columnCount), column + (index % columnCount)));
}

/** The name of a series, as its cell says it or as it was typed. */
export const seriesName = (book: Book, { name, nameAt }: ChartSeries): string =>
  nameAt === undefined ? name : cellsAt(book, nameAt).map((cell) => shownText(cell, book.date1904)).join(" ");

/** Excel draws no more points of one series. */
const mostPoints = 32_000;
