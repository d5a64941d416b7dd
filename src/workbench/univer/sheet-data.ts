import { BooleanNumber, CellValueType, type ICellData, type IColumnData, type IRange, type IRowData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import type { Area } from "../../grid/area";
import type { BookCell } from "../../host/cell";
import type { Sheet } from "../../host/sheet";
import type { Style } from "../../host/style";
import { toUniverStyle } from "./cell-style";

/** Gives each style of a book one id: a workbook has few styles and very many cells. */
export class StyleTable {
  private readonly ids = new Map<Style, string>();
  private readonly byContent = new Map<string, string>();
  readonly styles: Record<string, IStyleData> = {};

  idOf(style: Style): string {
    const known = this.ids.get(style);
    if (known) return known;
    const content = JSON.stringify(style);
    const id = this.byContent.get(content) ?? `s${this.byContent.size}`;
    this.ids.set(style, id);
    this.byContent.set(content, id);
    this.styles[id] ??= toUniverStyle(style);
    return id;
  }
}

/** A sheet of the book as Univer takes it, whole. */
export function toSheetData(sheet: Sheet, table: StyleTable): IWorksheetData {
  const used = sheet.usedArea(false);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of sheet.filledCells()) (cellData[row] ??= {})[column] = toCellData(cell, table);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: flag(sheet.visibility !== "Visible"),
    freeze: freezeOf(sheet),
    // Some room to write in below and beside what is there; a styled blank at row 1,048,576 is not worth a million rows.
    rowCount: Math.min(extent(used, "row") + 60, 20_000),
    columnCount: Math.min(extent(used, "column") + 10, 500),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: widthInPixels(sheet.defaultColumnWidth),
    defaultRowHeight: heightInPixels(sheet.defaultRowHeight),
    mergeData: sheet.merges.map(toRange),
    cellData,
    defaultStyle: toUniverStyle({}),
    rowData: rowsOf(sheet, table),
    columnData: Object.fromEntries(
      [...sheet.columns].map(([column, { width, hidden, style }]): [number, IColumnData] => [
        column,
        {
          ...(width === undefined ? {} : { w: widthInPixels(width) }),
          hd: flag(hidden ?? false),
          ...(style ? { s: table.idOf(style) } : {}),
        },
      ]),
    ),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: flag(sheet.showGridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** One cell as Univer takes it. */
export function toCellData({ value, formula, style, error }: BookCell, table: StyleTable): ICellData {
  const s = style ? { s: table.idOf(style) } : {};
  if (value === "" && formula === undefined) return s;
  const f = formula === undefined ? {} : { f: formula };
  if (typeof value === "boolean") return { ...s, ...f, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...s, ...f, v: value, t: CellValueType.NUMBER };
  return { ...s, ...f, v: value, t: error || formula !== undefined ? CellValueType.STRING : textType(value) };
}

/** Text that looks like a number stays text in a workbook: Univer has to be told, or it would calculate with it. */
const textType = (text: string) => (/^[\d.,\s+-]+$/.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING);

/** Rows without a height of their own grow with their wrapped text, as in Excel. */
function rowsOf(sheet: Sheet, table: StyleTable): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [row, { height, hidden, style }] of sheet.rows)
    rows[row] = {
      ...(height === undefined ? { ia: BooleanNumber.TRUE } : { h: heightInPixels(height), ia: BooleanNumber.FALSE }),
      hd: flag(hidden ?? false),
      ...(style ? { s: table.idOf(style) } : {}),
    };
  return rows;
}

/** Rows that have wrapped text and no height of their own. */
export function autoHeightRows(sheet: Sheet): readonly number[] {
  const rows = new Set<number>();
  for (const { row, cell } of sheet.filledCells())
    if (cell.value !== "" && cell.style?.alignment?.wrap && sheet.rows.get(row)?.height === undefined) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

function freezeOf({ frozen: { rows, columns } }: Sheet) {
  return { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

/** Univer counts the last row and column in. */
export const toRange = ({ row, column, rowCount, columnCount }: Area): IRange => ({
  startRow: row,
  endRow: row + rowCount - 1,
  startColumn: column,
  endColumn: column + columnCount - 1,
});

export const toArea = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rowCount: endRow - startRow + 1,
  columnCount: endColumn - startColumn + 1,
});

const flag = (yes: boolean) => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const extent = (area: Area | undefined, axis: "row" | "column") => (area ? area[axis] + area[`${axis}Count`] : 0);

/** A digit of the standard font is 7 pixels wide, padding included in a file's widths; 96 pixels are 72 points. */
export const widthInPixels = (characters: number) => Math.round(characters * 7);
export const charactersInPixels = (pixels: number) => pixels / 7;
export const heightInPixels = (points: number) => Math.round((points * 4) / 3);
export const pointsInPixels = (pixels: number) => (pixels * 3) / 4;
