import type { Area } from "../grid/area";
import { localAddress, maxColumns, maxRows } from "./address";
import { refuseIfProtected } from "./guard";
import { OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";
import { columnPoints, rowPoints } from "./sizes";

type Axis = "rows" | "columns";

/** Are all rows (columns) of the area hidden? null where only some are. */
export function isHidden(sheet: Sheet, axis: Axis, area: Area): boolean {
  const [first, count] = span(axis, area);
  let hidden = 0;
  for (const [index, line] of sheet[axis]) if (line.hidden === true && index >= first && index < first + count) hidden++;
  return hidden === 0 ? false : hidden === count ? true : mixed;
}

/** Excel answers null where the lines differ, though the type does not say so. */
const mixed = null as unknown as boolean;

export function setHidden(sheet: Sheet, axis: Axis, area: Area, hidden: boolean): void {
  refuseIfProtected(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [first, count] = span(axis, area);
  for (let index = first; index < first + count; index++) sheet[axis].set(index, { ...sheet[axis].get(index), hidden });
  sheet.touch();
}

/** What was asked for of each row, as Range.getRowProperties answers. */
export function rowProperties(sheet: Sheet, { row, rowCount }: Area, wanted: Excel.RowPropertiesLoadOptions): Excel.RowProperties[] {
  return lines(row, rowCount, (index) => ({
    ...(wanted.address ? { address: localAddress({ row: index, column: 0, rowCount: 1, columnCount: maxColumns }) } : {}),
    ...(wanted.rowIndex ? { rowIndex: index } : {}),
    ...(wanted.rowHidden ? { rowHidden: sheet.rows.get(index)?.hidden === true } : {}),
    ...(wanted.format?.rowHeight ? { format: { rowHeight: rowPoints(sheet, index) } } : {}),
  }));
}

/** What was asked for of each column, as Range.getColumnProperties answers. */
export function columnProperties(
  sheet: Sheet,
  { column, columnCount }: Area,
  wanted: Excel.ColumnPropertiesLoadOptions,
): Excel.ColumnProperties[] {
  return lines(column, columnCount, (index) => ({
    ...(wanted.address ? { address: localAddress({ row: 0, column: index, rowCount: maxRows, columnCount: 1 }) } : {}),
    ...(wanted.columnIndex ? { columnIndex: index } : {}),
    ...(wanted.columnHidden ? { columnHidden: sheet.columns.get(index)?.hidden === true } : {}),
    ...(wanted.format?.columnWidth ? { format: { columnWidth: columnPoints(sheet, index) } } : {}),
  }));
}

function lines<T>(first: number, count: number, say: (index: number) => T): T[] {
  if (count > 250_000) throw new OfficeFault("ResponsePayloadSizeLimitExceeded", `${count} rows are too many for one response.`);
  return Array.from({ length: count }, (_, offset) => say(first + offset));
}

const span = (axis: Axis, area: Area): readonly [number, number] =>
  axis === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
