import { contains } from "../grid/area";
import type { OverlaidStyle, Table } from "../host/sheet-parts";
import type { Sheet } from "../host/sheet";
import type { Border } from "../host/style";

/** Black and the six accents of the Office theme, in the order in which the names of table styles count. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const bands = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"] as const;

/**
 * What the style of a table ("TableStyleLight9") puts under the cell's own looks: the header, the bands, the lines. As in Excel's gallery the
 * number counts through the colours in sevens; the three kinds of light styles are played, and all others as the commonest medium one.
 */
export function tableStyleAt(sheet: Sheet, row: number, column: number): OverlaidStyle | undefined {
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  return table && paint(table, row);
}

function paint(table: Table, row: number): OverlaidStyle {
  const [, family = "Medium", digits = "2"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  const number = Number(digits) - 1;
  const kind = family === "Light" ? (["lines", "framed", "grid"] as const)[Math.floor(number / 7)] ?? "banded" : "banded";
  const accent = accents[number % 7] ?? "#4472C4";
  const band = bands[number % 7] ?? "#D9E1F2";
  const line: Border = { style: "Continuous", weight: "Thin", color: accent };
  const isHeader = table.showHeaders && row === table.area.row;
  const isBand = table.showBandedRows && (row - table.area.row) % 2 === 1 && !isHeader;
  const borders = { EdgeTop: line, EdgeBottom: line, ...(kind === "grid" ? { EdgeLeft: line, EdgeRight: line } : {}) };
  if (isHeader) {
    const filled = kind === "framed" || kind === "banded";
    return { font: { bold: true, ...(filled ? { color: "#FFFFFF" } : {}) }, borders, ...(filled ? { fill: accent } : {}) };
  }
  if (kind === "framed" || kind === "grid") return { borders };
  return { borders: { EdgeBottom: { ...line, color: kind === "lines" ? accent : "#8EA9DB" } }, ...(isBand ? { fill: band } : {}) };
}
