import { toA1, type Area } from "../grid/area";

/** getMergedAreasOrNullObject (1.13) fails above 512 areas: a block of this many cells cannot hold more. */
const cellsPerMergeBlock = 512;

/** Some rows of a sheet, asked for at once: the whole sheet as a rule, fewer rows where an answer would be too large. */
export interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** What was asked of a piece in the round trip of entries. */
export interface AskedEntries {
  /** What was typed: constants as they are, formulas as text. */
  readonly range: Excel.Range;
  readonly merges: readonly Excel.RangeAreas[];
}

/** What was typed, merged areas, and whether rows or columns are hidden. */
export function askEntries({ sheet, area }: Piece): AskedEntries {
  const range = sheet.getRange(toA1(area));
  range.load("formulas,rowHidden,columnHidden");
  const merges = mergeBlocks(area).map((block) => {
    const areas = sheet.getRange(toA1(block)).getMergedAreasOrNullObject();
    areas.load("address");
    return areas;
  });
  return { range, merges };
}

/** Excel answers null where some are hidden and some are not, though the types do not say so. */
export const isMixed = (hidden: boolean | null): boolean => hidden === null;

/** The block of a piece about which more must be asked: numbers, truth values, formulas, errors; all of it where some of its lines are hidden. */
export function detailArea({ area }: Piece, { range: { formulas, rowHidden, columnHidden } }: AskedEntries): Area | undefined {
  return isMixed(rowHidden) || isMixed(columnHidden) ? area : blockOf(area, formulas);
}

/** What was asked of a piece in the round trip of details. */
export interface AskedDetails {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

/** A piece about which more must be asked. */
export interface DetailPiece extends Piece {
  readonly hasMixedRows: boolean;
  readonly hasMixedColumns: boolean;
}

/** Value, text and number format of the cells that are no plain text, and which rows and columns are hidden where some are. */
export function askDetails({ sheet, area, hasMixedRows, hasMixedColumns }: DetailPiece): AskedDetails {
  const range = sheet.getRange(toA1(area));
  range.load("values,text,numberFormat");
  return {
    range,
    rows: hasMixedRows ? range.getRowProperties({ rowHidden: true }) : undefined,
    columns: hasMixedColumns ? range.getColumnProperties({ columnHidden: true }) : undefined,
  };
}

function mergeBlocks({ row, column, rowCount, columnCount }: Area): Area[] {
  const height = Math.max(1, Math.floor(cellsPerMergeBlock / columnCount));
  const width = Math.min(columnCount, cellsPerMergeBlock);
  return starts(rowCount, height).flatMap((top) =>
    starts(columnCount, width).map((left) => ({
      row: row + top,
      column: column + left,
      rowCount: Math.min(height, rowCount - top),
      columnCount: Math.min(width, columnCount - left),
    })),
  );
}

/** 0, size, 2 × size … below the count. */
const starts = (count: number, size: number): number[] => Array.from({ length: Math.ceil(count / size) }, (_, index) => index * size);

/** The smallest block that holds every cell that is no plain text. */
function blockOf(area: Area, entries: readonly (readonly unknown[])[]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  entries.forEach((cells, row) =>
    cells.forEach((entry, column) => {
      if (typeof entry === "string" && !/^[=#]/.test(entry)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }),
  );
  if (bottom < 0) return undefined;
  return { row: area.row + top, column: area.column + left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
