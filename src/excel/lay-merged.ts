import { toA1, type Area } from "../grid/area";
import type { PlanTable } from "../summary/sheet-plan";
import { textLines } from "../summary/text-width";
import type { TablePlace } from "./table-place";
import { fontSizes } from "./looks";

/** In points: a line of our letters, and what is left free above and below. */
const [lineHeight, gap] = [fontSizes.body * 1.4, 5];

/** Excel makes no row higher. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const highest = 409;

/** Merges what spans several columns. */
export function layMerged(sheet: Excel.Worksheet, { columns }: PlanTable, { area, starts }: TablePlace): void {
  columns.forEach(({ span = 1 }, index) => {
    if (span > 1) sheet.getRange(toA1({ ...area, column: starts[index] ?? index, columnCount: span })).merge(true);
  });
}

/** Makes rows as high as their text needs. Excel does that itself, but not for merged cells. */
export function layHeights(sheet: Excel.Worksheet, plan: PlanTable, { header, body, starts }: TablePlace, widths: readonly number[]): void {
  const { columns, rows, totals = [], purpose } = plan;
  const least = purpose === undefined ? 1 : 2;
  const all: Area = { ...body, rowCount: body.rowCount + totals.length };
  if (columns.every(({ span = 1 }) => span === 1)) {
    sheet.getRange(toA1(all)).format.autofitRows();
    return;
  }
  const rooms = columns.map(({ span = 1 }, index) => {
    const first = starts[index] ?? index;
    return widths.slice(first, first + span).reduce((sum, width) => sum + width, 0);
  });
  const setHeight = (row: number, lines: readonly number[]) => {
    sheet.getRange(toA1({ ...all, row, rowCount: 1 })).format.rowHeight = Math.min(Math.max(least, ...lines) * lineHeight + gap, highest);
  };
  const scale = purpose === "headline" ? fontSizes.headline / fontSizes.body : 1;
  const linesOf = (text: string, index: number) => textLines(text, (rooms[index] ?? 1) / scale) * scale;
  if (header) setHeight(header.row, columns.map((column, index) => linesOf(column.header, index)));
  [...rows, ...totals].forEach((cells, row) => {
    const lines = cells.map(({ value }, index) => (columns[index]?.wrap && typeof value === "string" ? linesOf(value, index) : 1));
    setHeight(all.row + row, lines);
  });
}
