import { toA1, type Area } from "../grid/area";
import type { PlanTable } from "../summary/sheet-plan";
import { asText } from "./as-text";
import { layEntries } from "./lay-entries";
import { layBars } from "./lay-bars";
import { bytesOf, layCells } from "./lay-cells";
import { layLines } from "./lay-lines";
import { layShades } from "./lay-shades";
import { layHeights, layMerged } from "./lay-merged";
import { fontSizes, looks } from "./looks";
import type { TablePlace } from "./table-place";

/** Rows that are written at once. */
const rowsPerBlock = 200;

/** Lays one table. Says how many bytes of a request each step took, roughly. */
export function* layTable(
  sheet: Excel.Worksheet,
  plan: PlanTable,
  place: TablePlace,
  name: string,
  widths: readonly number[],
): Generator<number> {
  const { columns, rows, totals = [], look } = plan;
  const { header, body, starts } = place;
  layGround(sheet, plan, place);
  if (header) layHeader(sheet, plan, header, starts);
  yield 3000 + 3000 * columns.length;

  for (let first = 0; first < rows.length; first += rowsPerBlock) {
    const block = rows.slice(first, first + rowsPerBlock);
    layCells(sheet, block, { ...body, row: body.row + first, rowCount: block.length }, starts);
    yield bytesOf(block);
  }

  if (header && look === undefined) layListObject(sheet, { ...header, rowCount: body.rowCount + 1 }, name);
  if (place.totals) layTotals(sheet, totals, place.totals, starts);
  layShades(sheet, columns, body, starts);
  layBars(sheet, columns, body, starts);
  layEntries(sheet, rows, body, starts);
  layMerged(sheet, plan, place);
  layHeights(sheet, plan, place, widths);
  yield 4000;
}

/** Our own lines and grounds, because not every program that opens the file draws the styles of tables. */
function layListObject(sheet: Excel.Worksheet, area: Area, name: string): void {
  const table = sheet.tables.add(toA1(area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

function layGround(sheet: Excel.Worksheet, { columns, look, purpose }: PlanTable, { area, starts }: TablePlace): void {
  const { format } = sheet.getRange(toA1(area));
  format.font.size = purpose === "headline" ? fontSizes.headline : fontSizes.body;
  if (purpose === "headline") format.font.bold = true;
  format.verticalAlignment = "Center";
  layLines(format);
  columns.forEach(({ wrap, align, span = 1 }, index) => {
    const cells = sheet.getRange(toA1({ ...area, column: starts[index] ?? index, columnCount: span }));
    if (wrap) cells.format.wrapText = true;
    if (align) cells.format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[align];
    if (look !== "form" || index > 0) return;
    cells.format.fill.color = looks.totals;
    cells.format.font.bold = true;
  });
}

function layHeader(sheet: Excel.Worksheet, { columns }: PlanTable, area: Area, starts: readonly number[]): void {
  const labels = sheet.getRange(toA1(area));
  const line = Array.from({ length: area.columnCount }, () => "");
  columns.forEach(({ header }, index) => (line[starts[index] ?? index] = asText(header)));
  labels.values = [line];
  const { format } = labels;
  format.fill.color = looks.header.fill;
  format.font.color = looks.header.color;
  format.font.bold = true;
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  format.autofitRows();
}

function layTotals(sheet: Excel.Worksheet, totals: PlanTable["rows"], area: Area, starts: readonly number[]): void {
  layCells(sheet, totals, area, starts);
  const { format } = sheet.getRange(toA1(area));
  format.font.bold = true;
  format.fill.color = looks.totals;
  const line = format.borders.getItem("EdgeTop");
  line.style = "Double";
  line.color = looks.line;
}
