import { toA1, type Area } from "../grid/area";
import type { SheetParts } from "./grid-of";

/** getMergedAreasOrNullObject (1.13) fails above 512 areas: a block of this many cells cannot hold more. */
const cellsPerMergeBlock = 1024;

/** What was asked of a sheet in the round trip of values. */
export interface AskedValues {
  readonly range: Excel.Range;
  readonly merges: readonly Excel.RangeAreas[];
  /** The block of cells whose text, format and formula are needed: numbers, truth values, errors. */
  detailArea(): Area | undefined;
  hasMixedRows(): boolean;
  hasMixedColumns(): boolean;
  needsDetails(): boolean;
}

/** Values, merged areas, and whether rows or columns are hidden. */
export function askValues({ sheet, area }: SheetParts): AskedValues {
  const whole = area ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const range = sheet.getRange(toA1(whole));
  range.load("values,rowHidden,columnHidden");
  const merges = mergeBlocks(whole).map((block) => {
    const areas = sheet.getRange(toA1(block)).getMergedAreasOrNullObject();
    areas.load("address");
    return areas;
  });
  const detailArea = () => blockOf(whole, range.values);
  // Excel answers null where some are hidden and some are not, though the types do not say so.
  const isMixed = (hidden: boolean | null) => hidden === null;
  const hasMixedRows = () => isMixed(range.rowHidden);
  const hasMixedColumns = () => isMixed(range.columnHidden);
  return { range, merges, detailArea, hasMixedRows, hasMixedColumns, needsDetails: () => detailArea() !== undefined || hasMixedRows() || hasMixedColumns() };
}

/** What was asked of a sheet in the round trip of details. */
export interface AskedDetails {
  readonly area: Area | undefined;
  readonly range: Excel.Range | undefined;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

/** Text, number format and formula of the cells that are no plain text, and which rows and columns are hidden where some are. */
export function askDetails({ sheet }: SheetParts, values: AskedValues | undefined): AskedDetails {
  const area = values?.detailArea();
  const range = area && sheet.getRange(toA1(area));
  range?.load("text,numberFormat,formulas");
  return {
    area,
    range,
    rows: values?.hasMixedRows() ? values.range.getRowProperties({ rowHidden: true }) : undefined,
    columns: values?.hasMixedColumns() ? values.range.getColumnProperties({ columnHidden: true }) : undefined,
  };
}

function mergeBlocks({ row, column, rowCount, columnCount }: Area): Area[] {
  const height = Math.max(1, Math.floor(cellsPerMergeBlock / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => {
    const top = index * height;
    return { row: row + top, column, rowCount: Math.min(height, rowCount - top), columnCount };
  });
}

/** The smallest block that holds every cell that is no plain text. */
function blockOf(area: Area, values: readonly (readonly unknown[])[]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (typeof value === "string" && !value.startsWith("#")) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }),
  );
  if (bottom < 0) return undefined;
  return { row: area.row + top, column: area.column + left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
