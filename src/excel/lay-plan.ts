import { toA1 } from "../grid/area";
import { addressOf } from "../grid/cell-ref";
import type { PlanCell, SheetPlan } from "../summary/sheet-plan";

/** Lays a plan into a blank sheet: title, notes, a table with its header, links, and how it is printed. */
export function layPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { title, notes, columns, rows } = plan;
  const header = notes.length + 2;
  const area = { row: header, column: 0, rowCount: Math.max(1, rows.length) + 1, columnCount: columns.length };
  layHead(sheet, title, notes);
  layWidths(sheet, plan, header);

  const body = sheet.getRange(toA1({ ...area, row: header + 1, rowCount: Math.max(1, rows.length) }));
  const block = rows.length > 0 ? rows : [[]];
  body.numberFormat = block.map((cells) => columns.map((_, column) => cells[column]?.format ?? "General"));
  body.values = block.map((cells) => columns.map((_, column) => entered(cells[column])));
  sheet.getRange(toA1({ ...area, rowCount: 1 })).values = [columns.map((column) => asText(column.header))];

  const table = sheet.tables.add(toA1(area), true);
  table.name = `KaikakuCheck_${plan.id.replaceAll("-", "_")}`;
  table.style = "TableStyleLight9";
  layLinks(sheet, rows, header + 1);
  body.format.autofitRows();

  sheet.freezePanes.freezeRows(header + 1);
  sheet.showGridlines = false;
  sheet.tabColor = "#0B5C94";
  layPage(sheet, { ...area, row: 0, rowCount: header + area.rowCount }, header);
}

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
function layWidths(sheet: Excel.Worksheet, { columns, rows }: SheetPlan, header: number): void {
  columns.forEach(({ width, wrap, align }, column) => {
    const cells = sheet.getRange(toA1({ row: header, column, rowCount: Math.max(1, rows.length) + 1, columnCount: 1 }));
    cells.format.columnWidth = width * 6 + 4;
    cells.format.verticalAlignment = "Top";
    if (wrap) cells.format.wrapText = true;
    if (align) cells.format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[align];
  });
  const labels = sheet.getRange(toA1({ row: header, column: 0, rowCount: 1, columnCount: columns.length }));
  labels.format.wrapText = true;
  labels.format.horizontalAlignment = "Center";
  labels.format.verticalAlignment = "Center";
}

function layLinks(sheet: Excel.Worksheet, rows: SheetPlan["rows"], first: number): void {
  rows.forEach((cells, row) =>
    cells.forEach(({ value, link }, column) => {
      if (!link || value === null) return;
      const cell = sheet.getRange(toA1({ row: first + row, column, rowCount: 1, columnCount: 1 }));
      // A link leads within the workbook; a cell of another file has its place in the tool tip.
      if (link.book === "") cell.hyperlink = { documentReference: addressOf(link), textToDisplay: String(value), screenTip: addressOf(link) };
    }),
  );
}

/** A4 landscape, as wide as the page, header and title repeated, pages numbered. */
function layPage(sheet: Excel.Worksheet, area: { row: number; column: number; rowCount: number; columnCount: number }, header: number): void {
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
 * Text that stays text: Excel reads "=1+1" as a formula, "85%" as a number, "令和4年4月1日" as a date. A leading apostrophe keeps it as it is
 * (the format "@" would show #### for more than 255 characters).
 */
const asText = (text: string): string => (/^[=+\-@']|\d|^(?:true|false)$/i.test(text) ? `'${text}` : text);
