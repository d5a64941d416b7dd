import { toA1, type Area } from "../grid/area";
import { addressOf } from "../grid/cell-ref";
import type { PlanCell, PlanTable } from "../summary/sheet-plan";
import { withoutHalf } from "../values/readable";
import { asText } from "./as-text";
import { fontSizes, looks } from "./looks";

/** Writes rows of cells. Links first: Excel enters their text as if it was typed, and what is typed like a date becomes one. */
export function layCells(sheet: Excel.Worksheet, rows: PlanTable["rows"], area: Area, starts: readonly number[]): void {
  layLinks(sheet, rows, area.row, starts);
  const spread = rows.map((cells) => {
    const line = Array.from({ length: area.columnCount }, (): PlanCell | undefined => undefined);
    cells.forEach((cell, index) => (line[starts[index] ?? index] = cell));
    return line;
  });
  const body = sheet.getRange(toA1(area));
  body.numberFormat = spread.map((cells) => cells.map((cell) => cell?.format ?? "General"));
  body.values = spread.map((cells) => cells.map(entered));
}

/** A character of Japanese takes three bytes, a cell with its format some forty, a link some seven hundred. */
export function bytesOf(rows: PlanTable["rows"]): number {
  const cells = rows.flat();
  return cells.reduce((sum, { value, link }) => sum + 40 + (typeof value === "string" ? value.length * 3 : 0) + (link ? 700 : 0), 1000);
}

/** A link leads within the workbook: a cell of another file has none. */
function layLinks(sheet: Excel.Worksheet, rows: PlanTable["rows"], first: number, starts: readonly number[]): void {
  rows.forEach((cells, row) =>
    cells.forEach(({ value, link }, index) => {
      if (!link || link.book !== "" || value === null) return;
      const cell = sheet.getRange(toA1({ row: first + row, column: starts[index] ?? index, rowCount: 1, columnCount: 1 }));
      cell.hyperlink = { documentReference: addressOf(link), textToDisplay: fitting(String(value)), screenTip: addressOf(link) };
      cell.format.font.size = fontSizes.body;
      cell.format.font.color = looks.link;
    }),
  );
}

const entered = (cell: PlanCell | undefined): string | number => {
  const value = cell?.value ?? "";
  return typeof value === "number" ? value : asText(fitting(value));
};

/** Excel takes 32,767 characters for a cell, and may count the apostrophe. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longest = 32_766;
const fitting = (text: string): string => (text.length > longest ? `${withoutHalf(text.slice(0, longest - 1))}…` : text);
