import type { Area } from "../grid/area";
import { isBlank, type BookCell } from "./cell";
import type { Sheet } from "./sheet";
import { shownText } from "./shown-text";
import { textWidth } from "./sizes";

/** Makes columns as wide as their widest line, counted in half-width characters; merged cells are left out, as in Excel. */
export function autofitColumns(sheet: Sheet, columns: readonly number[]): void {
  const wanted = new Set(columns);
  const widths = new Map<number, number>();
  const merged = covered(sheet);
  for (const { row, column, cell } of sheet.filledCells()) {
    if (!wanted.has(column) || isBlank(cell) || merged(row, column)) continue;
    const width = Math.max(...shownText(cell).split("\n").map(textWidth)) * relativeSize(cell) + 1;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(255, width) });
  sheet.touch();
}

/** Makes rows as high as their cells need, wrapped text included; merged cells are left out, as in Excel. */
export function autofitRows(sheet: Sheet, rows: readonly number[]): void {
  const heights = new Map(rows.map((row) => [row, sheet.defaultRowHeight]));
  const merged = covered(sheet);
  for (const { row, column, cell } of sheet.filledCells()) {
    const height = heights.get(row);
    if (height === undefined || isBlank(cell) || merged(row, column)) continue;
    heights.set(row, Math.max(height, lineCount(sheet, column, cell) * sheet.defaultRowHeight * relativeSize(cell)));
  }
  for (const [row, height] of heights) {
    const { height: old, ...rest } = sheet.rows.get(row) ?? {};
    if (height !== sheet.defaultRowHeight) sheet.rows.set(row, { ...rest, height: Math.min(409, height) });
    else if (old !== undefined) sheet.rows.set(row, rest);
  }
  sheet.touch();
}

function lineCount(sheet: Sheet, column: number, cell: BookCell): number {
  if (cell.style?.alignment?.wrap !== true) return 1;
  const room = Math.max(1, (sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth) - 1);
  const lines = shownText(cell).split("\n");
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line) * fullWidth * relativeSize(cell)) / room)), 0);
}

/** At 11 points a full-width character takes 14⅔ pixels, two digits take 14: rather a line too many than one that is cut off. */
const fullWidth = 44 / 42;

const relativeSize = (cell: BookCell): number => (cell.style?.font?.size ?? 11) / 11;

function covered(sheet: Sheet): (row: number, column: number) => boolean {
  if (sheet.merges.length === 0) return () => false;
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges)
    for (let row = merge.row; row < merge.row + Math.min(merge.rowCount, 10_000); row++) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  return (row, column) => (byRow.get(row) ?? []).some((merge) => column >= merge.column && column < merge.column + merge.columnCount);
}
