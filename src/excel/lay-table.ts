import { toA1, type Area } from "../grid/area";
import { addressOf } from "../grid/cell-ref";
import type { PlanCell, PlanTable } from "../summary/sheet-plan";
import { asText } from "./as-text";
import { layEntries } from "./lay-entries";
import { layShades } from "./lay-shades";
import { fontSizes, looks } from "./looks";

/** Rows that are written at once. */
const rowsPerBlock = 200;

/** The rows that a table takes, its header among them; one without rows has a blank one, as Excel wants it. */
export const tableRows = ({ rows }: PlanTable): number => Math.max(1, rows.length) + 1;

/** Lays one table of Excel with its header at this row. Says how many bytes of a request each step took, roughly. */
export function* layTable(sheet: Excel.Worksheet, plan: PlanTable, top: number, name: string): Generator<number> {
  const { columns, rows, totals } = plan;
  const area: Area = { row: top, column: 0, rowCount: tableRows(plan), columnCount: columns.length };
  const body: Area = { ...area, row: top + 1, rowCount: area.rowCount - 1 };
  layGround(sheet, { ...area, rowCount: area.rowCount + (totals ? 1 : 0) });
  layColumns(sheet, plan, area);
  layHeader(sheet, plan, { ...area, rowCount: 1 });
  yield 3000 + 3000 * columns.length;

  for (let first = 0; first < rows.length; first += rowsPerBlock) {
    const block = rows.slice(first, first + rowsPerBlock);
    layRows(sheet, block, { ...body, row: body.row + first, rowCount: block.length });
    yield bytesOf(block);
  }

  const table = sheet.tables.add(toA1(area), true);
  table.name = name;
  // Our own lines and grounds, because not every program that opens the file draws the styles of tables.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  if (totals) layTotals(sheet, totals, { ...area, row: area.row + area.rowCount, rowCount: 1 });
  layShades(sheet, columns, body);
  layEntries(sheet, rows, body);
  sheet.getRange(toA1({ ...body, rowCount: body.rowCount + (totals ? 1 : 0) })).format.autofitRows();
  yield 4000;
}

function layGround(sheet: Excel.Worksheet, area: Area): void {
  const { format } = sheet.getRange(toA1(area));
  format.font.size = fontSizes.body;
  format.verticalAlignment = "Top";
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const)
    format.borders.getItem(side).color = looks.line;
}

function layColumns(sheet: Excel.Worksheet, { columns, totals }: PlanTable, area: Area): void {
  columns.forEach(({ wrap, align }, column) => {
    const { format } = sheet.getRange(toA1({ ...area, column, columnCount: 1, rowCount: area.rowCount + (totals ? 1 : 0) }));
    if (wrap) format.wrapText = true;
    if (align) format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[align];
  });
}

function layHeader(sheet: Excel.Worksheet, { columns }: PlanTable, area: Area): void {
  const labels = sheet.getRange(toA1(area));
  labels.values = [columns.map(({ header }) => asText(header))];
  const { format } = labels;
  format.fill.color = looks.header.fill;
  format.font.color = looks.header.color;
  format.font.bold = true;
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  format.autofitRows();
}

function layTotals(sheet: Excel.Worksheet, totals: readonly PlanCell[], area: Area): void {
  layRows(sheet, [totals], area);
  const { format } = sheet.getRange(toA1(area));
  format.font.bold = true;
  format.fill.color = looks.totals;
  format.borders.getItem("EdgeTop").style = "Double";
}

/** Links first: Excel enters their text as if it was typed, and what is typed like a date becomes one. */
export function layRows(sheet: Excel.Worksheet, rows: PlanTable["rows"], area: Area): void {
  layLinks(sheet, rows, area.row);
  const columns = Array.from({ length: area.columnCount }, (_, column) => column);
  const body = sheet.getRange(toA1(area));
  body.numberFormat = rows.map((cells) => columns.map((column) => cells[column]?.format ?? "General"));
  body.values = rows.map((cells) => columns.map((column) => entered(cells[column])));
}

/** A character of Japanese takes three bytes, a cell with its format some forty, a link some seven hundred. */
function bytesOf(rows: PlanTable["rows"]): number {
  const cells = rows.flat();
  return cells.reduce((sum, { value, link }) => sum + 40 + (typeof value === "string" ? value.length * 3 : 0) + (link ? 700 : 0), 1000);
}

/** A link leads within the workbook: a cell of another file has none. */
function layLinks(sheet: Excel.Worksheet, rows: PlanTable["rows"], first: number): void {
  rows.forEach((cells, row) =>
    cells.forEach(({ value, link }, column) => {
      if (!link || link.book !== "" || value === null) return;
      const cell = sheet.getRange(toA1({ row: first + row, column, rowCount: 1, columnCount: 1 }));
      cell.hyperlink = { documentReference: addressOf(link), textToDisplay: String(value), screenTip: addressOf(link) };
      cell.format.font.size = fontSizes.body;
      cell.format.font.color = looks.link;
    }),
  );
}

const entered = (cell: PlanCell | undefined): string | number => {
  const value = cell?.value ?? "";
  return typeof value === "number" ? value : asText(value);
};
