import { toA1 } from "../grid/area";
import type { PlanTable, SheetPlan } from "../summary/sheet-plan";
import { asText } from "./as-text";
import { chartRows, layCharts, type LaidTable } from "./lay-charts";
import { layTable } from "./lay-table";
import { placeOf } from "./table-place";
import { fontSizes, looks } from "./looks";

/**
 * Lays a plan into a blank sheet: title, notes, tables with their headers, and how it is printed. Goes step by step and says how many bytes
 * of a request each step took, roughly, so that who writes can send them before they are too many.
 */
export function* layPlan(sheet: Excel.Worksheet, plan: SheetPlan): Generator<number> {
  const tables = [plan, ...(plan.more ?? [])];
  const { charts = [] } = plan;
  layHead(sheet, plan);
  const widths = widthsOf(tables);
  layWidths(sheet, widths);
  yield 4000;

  const head = plan.notes.length + 2;
  let row = head + (charts.length > 0 ? chartRows + 1 : 0);
  const laid: LaidTable[] = [];
  for (const [index, table] of tables.entries()) {
    if (table.caption !== undefined) layCaption(sheet, row++, table.caption);
    const place = placeOf(table, row);
    laid.push({ table, place });
    yield* layTable(sheet, table, place, tableName(plan.id, index), widths);
    row += place.area.rowCount + 1;
  }

  yield* layCharts(sheet, charts, laid, { top: head, width: widths.reduce((sum, width) => sum + inPoints(width), 0) });
  const [top = 0, ...others] = laid.map(({ place }) => place.area.row);
  const leads = others.length === 0 || plan.leads === true;
  // What is frozen must leave room for what is not.
  if (leads && charts.length === 0) sheet.freezePanes.freezeRows(top + 1);
  sheet.showGridlines = false;
  sheet.tabColor = looks.accent;
  layPage(sheet, plan, { rows: row - 1, columns: widths.length, titles: leads ? top : undefined });
  yield 3000;
}

/** The name of a table on our sheet; a copy that somebody makes of the sheet gets another one from Excel. */
export const tableName = (id: string, index = 0): string =>
  `KaikakuCheck_${id.replaceAll("-", "_")}${index === 0 ? "" : `_${index + 1}`}`;

function layHead(sheet: Excel.Worksheet, { title, notes }: SheetPlan): void {
  const heading = sheet.getRange("A1");
  heading.values = [[asText(title)]];
  heading.format.font.size = fontSizes.title;
  heading.format.font.bold = true;
  const lines = sheet.getRange(`A2:A${notes.length + 1}`);
  lines.values = notes.map((note) => [asText(note)]);
  lines.format.font.size = fontSizes.note;
  lines.format.font.color = looks.note;
}

function layCaption(sheet: Excel.Worksheet, row: number, caption: string): void {
  const cell = sheet.getRange(toA1({ row, column: 0, rowCount: 1, columnCount: 1 }));
  cell.values = [[asText(caption)]];
  cell.format.font.size = fontSizes.caption;
  cell.format.font.bold = true;
}

/** Tables that stand one under the other share their columns: the widest has its way, and what spans several has what they have. */
function widthsOf(tables: readonly PlanTable[]): readonly number[] {
  const wanted = tables.flatMap((table) => {
    const { starts } = placeOf(table, 0);
    return table.columns.flatMap(({ span = 1, width }, index) => (span === 1 ? [{ column: starts[index] ?? index, width }] : []));
  });
  const count = Math.max(...tables.map((table) => placeOf(table, 0).area.columnCount));
  const widest = (column: number) => Math.max(0, ...wanted.flatMap((one) => (one.column === column ? [one.width] : [])));
  return Array.from({ length: count }, (_, column) => widest(column) || usualWidth);
}

/** Where only cells that span several columns stand in a column. */
const usualWidth = 8;

/** Excel's columnWidth is in points; a character of the standard font takes about six. */
const inPoints = (width: number): number => width * 6 + 4;

function layWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.getRange(toA1({ row: 0, column, rowCount: 1, columnCount: 1 })).format.columnWidth = inPoints(width);
  });
}

interface Printed {
  readonly rows: number;
  readonly columns: number;
  /** The row that is repeated on each page. */
  readonly titles: number | undefined;
}

/** A4 landscape, as wide as the page, header repeated, name of the sheet and number of the page on each. */
function layPage(sheet: Excel.Worksheet, plan: SheetPlan, { rows, columns, titles }: Printed): void {
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: plan.pages === "one" ? 1 : 0 };
  page.leftMargin = page.rightMargin = 34;
  page.topMargin = 40;
  page.bottomMargin = 44;
  page.footerMargin = 20;
  page.centerHorizontally = true;
  page.setPrintArea(toA1({ row: 0, column: 0, rowCount: rows, columnCount: columns }));
  if (titles !== undefined) page.setPrintTitleRows(`$${titles + 1}:$${titles + 1}`);
  page.headersFooters.defaultForAllPages.leftFooter = "&A";
  page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
}
