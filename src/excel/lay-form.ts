import { toA1, type Area } from "../grid/area";
import type { FormCell, FormPlan } from "../summary/form-plan";
import { asText } from "./as-text";
import { validate } from "./lay-entries";
import { layLines } from "./lay-lines";
import { fontSizes, looks } from "./looks";

/** In points: a line of text, and what is left free above and below. */
const [lineHeight, gap] = [15, 6];

/** Lays a 改革課題シート into a blank sheet: labels and places of the city's form, merged as it has them, on one page. */
export function layForm(sheet: Excel.Worksheet, { widths, rows }: FormPlan): void {
  widths.forEach((width, column) => {
    sheet.getRange(toA1({ row: 0, column, rowCount: 1, columnCount: 1 })).format.columnWidth = width * 6 + 4;
  });
  const all: Area = { row: 0, column: 0, rowCount: rows.length, columnCount: widths.length };
  layGround(sheet.getRange(toA1(all)));
  rows.forEach(({ lines, cells }, row) => {
    sheet.getRange(toA1({ ...all, row, rowCount: 1 })).format.rowHeight = lines * lineHeight + gap;
    let column = 0;
    for (const cell of cells) {
      layCell(sheet.getRange(toA1({ row, column, rowCount: 1, columnCount: cell.columns })), cell);
      column += cell.columns;
    }
  });
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.orientation = "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintArea(toA1(all));
}

function layGround({ format }: Excel.Range): void {
  format.font.size = fontSizes.body;
  format.wrapText = true;
  format.verticalAlignment = "Center";
  format.horizontalAlignment = "Center";
  layLines(format);
}

function layCell(range: Excel.Range, { text, look, columns, entry, verbatim }: FormCell): void {
  if (columns > 1) range.merge(false);
  const first = range.getCell(0, 0);
  if (verbatim) first.numberFormat = [["@"]];
  if (text !== "") first.values = [[verbatim ? text : asText(text)]];
  if (look === "label") {
    range.format.fill.color = looks.label;
    range.format.font.bold = true;
  }
  if (look === "long") {
    range.format.horizontalAlignment = "Left";
    range.format.verticalAlignment = "Top";
  }
  if (look === "value" && columns > 2) range.format.horizontalAlignment = "Left";
  if (entry) validate(first, entry);
}
