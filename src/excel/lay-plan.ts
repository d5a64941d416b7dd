import { toA1, type Area } from "../grid/area";
import { addressOf } from "../grid/cell-ref";
import type { PlanCell, PlanColumn, SheetPlan } from "../summary/sheet-plan";

/** Rows that are written at once. */
const rowsPerBlock = 200;

/**
 * Lays a plan into a blank sheet: title, notes, a table with its header, links, and how it is printed. Goes step by step and says how many bytes
 * of a request each step took, roughly, so that who writes can send them before they are too many.
 */
export function* layPlan(sheet: Excel.Worksheet, plan: SheetPlan): Generator<number> {
  const { title, notes, columns } = plan;
  const rows = plan.rows.length > 0 ? plan.rows : [[]];
  const header = notes.length + 2;
  const area = { row: header, column: 0, rowCount: rows.length + 1, columnCount: columns.length };
  layHead(sheet, title, notes);
  layWidths(sheet, columns, area);
  sheet.getRange(toA1({ ...area, rowCount: 1 })).values = [columns.map((column) => asText(column.header))];
  yield 4000 + 3000 * columns.length;

  for (let first = 0; first < rows.length; first += rowsPerBlock) {
    const block = rows.slice(first, first + rowsPerBlock);
    layRows(sheet, block, { ...area, row: header + 1 + first, rowCount: block.length });
    yield bytesOf(block);
  }

  const table = sheet.tables.add(toA1(area), true);
  table.name = tableName(plan.id);
  table.style = "TableStyleLight9";
  sheet.getRange(toA1({ ...area, row: header + 1, rowCount: rows.length })).format.autofitRows();
  sheet.freezePanes.freezeRows(header + 1);
  sheet.showGridlines = false;
  sheet.tabColor = "#0B5C94";
  layPage(sheet, { ...area, row: 0, rowCount: header + area.rowCount }, header);
  yield 4000;
}

/** The name of the table on our sheet; a copy that somebody makes of the sheet gets another one from Excel. */
export const tableName = (id: string): string => `KaikakuCheck_${id.replaceAll("-", "_")}`;

function layHead(sheet: Excel.Worksheet, title: string, notes: readonly string[]): void {
  const heading = sheet.getRange("A1");
  heading.values = [[asText(title)]];
  heading.format.font.size = 16;
  heading.format.font.bold = true;
  const lines = sheet.getRange(`A2:A${notes.length + 1}`);
  lines.values = notes.map((note) => [asText(note)]);
  lines.format.font.size = 9;
  lines.format.font.color = "#595959";
}

/** Excel's columnWidth is in points; a character of the standard font takes about six. */
function layWidths(sheet: Excel.Worksheet, columns: readonly PlanColumn[], area: Area): void {
  columns.forEach(({ width, wrap, align }, column) => {
    const cells = sheet.getRange(toA1({ ...area, column, columnCount: 1 }));
    cells.format.columnWidth = width * 6 + 4;
    cells.format.verticalAlignment = "Top";
    if (wrap) cells.format.wrapText = true;
    if (align) cells.format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[align];
  });
  const labels = sheet.getRange(toA1({ ...area, rowCount: 1 }));
  labels.format.wrapText = true;
  labels.format.horizontalAlignment = "Center";
  labels.format.verticalAlignment = "Center";
}

/** Links first: Excel enters their text as if it was typed, and what is typed like a date becomes one. */
function layRows(sheet: Excel.Worksheet, rows: SheetPlan["rows"], area: Area): void {
  layLinks(sheet, rows, area.row);
  const columns = Array.from({ length: area.columnCount }, (_, column) => column);
  const body = sheet.getRange(toA1(area));
  body.numberFormat = rows.map((cells) => columns.map((column) => cells[column]?.format ?? "General"));
  body.values = rows.map((cells) => columns.map((column) => entered(cells[column])));
}

/** A character of Japanese takes three bytes, a cell with its format some forty, a link some seven hundred. */
function bytesOf(rows: SheetPlan["rows"]): number {
  const cells = rows.flat();
  return cells.reduce((sum, { value, link }) => sum + 40 + (typeof value === "string" ? value.length * 3 : 0) + (link ? 700 : 0), 1000);
}

/** A link leads within the workbook: a cell of another file has none. */
function layLinks(sheet: Excel.Worksheet, rows: SheetPlan["rows"], first: number): void {
  rows.forEach((cells, row) =>
    cells.forEach(({ value, link }, column) => {
      if (!link || link.book !== "" || value === null) return;
      const cell = sheet.getRange(toA1({ row: first + row, column, rowCount: 1, columnCount: 1 }));
      cell.hyperlink = { documentReference: addressOf(link), textToDisplay: String(value), screenTip: addressOf(link) };
    }),
  );
}

/** A4 landscape, as wide as the page, header and title repeated, pages numbered. */
function layPage(sheet: Excel.Worksheet, area: Area, header: number): void {
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintArea(toA1(area));
  page.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
}

const entered = (cell: PlanCell | undefined): string | number => {
  const value = cell?.value ?? "";
  return typeof value === "number" ? value : asText(value);
};

/**
 * Text that stays text: Excel reads "=1+1" as a formula, "85%" and "(1)" as numbers, "1-1", "R4.4.1" and "5月1日" as dates, and what else depends on
 * its language. A leading apostrophe keeps it as it is (the format "@" would show #### for more than 255 characters).
 */
const asText = (text: string): string => (text === "" ? "" : `'${text}`);
