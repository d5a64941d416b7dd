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
