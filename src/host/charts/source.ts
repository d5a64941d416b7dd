import { cellAt, type Area } from "../../grid/area";
import { absoluteAddress } from "../address";
import { valueOf } from "../block";
import type { Sheet } from "../sheet";
import type { ChartSeries } from "./model";
import { newSeries } from "./new-chart";

/** The series that Excel makes of a block: text in the first row or column names the series and what they are about. */
export function seriesFrom(sheet: Sheet, area: Area, seriesBy: string): readonly ChartSeries[] {
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columnCount > area.rowCount);
  const [top, left] = [namesOf(sheet, area, "row"), namesOf(sheet, area, "column")];
  const body = {
    row: area.row + top,
    column: area.column + left,
    rowCount: area.rowCount - top,
    columnCount: area.columnCount - left,
  };
  const count = byRows ? body.rowCount : body.columnCount;
  const categories = byRows
    ? top === 1 && { ...body, row: area.row, rowCount: 1 }
    : left === 1 && { ...body, column: area.column, columnCount: 1 };
  return Array.from({ length: count }, (_, index) => {
    const own = byRows ? { ...body, row: body.row + index, rowCount: 1 } : { ...body, column: body.column + index, columnCount: 1 };
    const isNamed = byRows ? left === 1 : top === 1;
    const nameCell = byRows ? cellAt(own.row, area.column) : cellAt(area.row, own.column);
    return {
      ...newSeries(isNamed ? "" : `系列${index + 1}`, absoluteAddress(sheet.name, own)),
      ...(isNamed ? { nameAt: absoluteAddress(sheet.name, nameCell) } : {}),
      ...(categories ? { categories: absoluteAddress(sheet.name, categories) } : {}),
    };
  });
}

/** 1 where the first row (column) has text, apart from the corner that both share, and is not all there is. */
function namesOf(sheet: Sheet, area: Area, line: "row" | "column"): 0 | 1 {
  const [count, others] = line === "row" ? [area.columnCount, area.rowCount] : [area.rowCount, area.columnCount];
  if (others === 1) return 0;
  const cells = Array.from({ length: count }, (_, index) =>
    valueOf(line === "row" ? sheet.cell(area.row, area.column + index) : sheet.cell(area.row + index, area.column)),
  );
  return cells.slice(count > 1 ? 1 : 0).some((value) => typeof value === "string" && value !== "") ? 1 : 0;
}
