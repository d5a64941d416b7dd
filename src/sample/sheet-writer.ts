import type { Area } from "../grid/area";
import type { CellValue } from "../host/cell";
import type { Sheet } from "../host/sheet";
import type { Style } from "../host/style";

const line = { style: "Continuous", weight: "Thin", color: "#404040" } as const;
const borders = { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line };
const font = { name: "游ゴシック", size: 10 };

/** How municipal sheets look: bordered cells, tinted labels, wrapped text. */
export const looks = {
  label: { fill: "#DCE6F1", font: { ...font, bold: true }, alignment: { horizontal: "Center", vertical: "Center", wrap: true }, borders },
  text: { font, alignment: { horizontal: "Left", vertical: "Center", wrap: true }, borders },
  long: { font, alignment: { horizontal: "Left", vertical: "Top", wrap: true }, borders },
  centre: { font, alignment: { horizontal: "Center", vertical: "Center", wrap: true }, borders },
  figure: { font, alignment: { horizontal: "Right", vertical: "Center", wrap: true }, borders },
  note: { font: { ...font, size: 9, color: "#7F3F00" }, alignment: { horizontal: "Left", vertical: "Center", wrap: true } },
  caption: { font: { ...font, size: 11, bold: true }, alignment: { horizontal: "Left", vertical: "Center" } },
} as const satisfies Readonly<Record<string, Style>>;

export type Look = keyof typeof looks;

/** Writes into a fresh sheet: values, looks, merged areas. */
export class SheetWriter {
  private readonly merges: Area[] = [];

  constructor(readonly sheet: Sheet) {}

  /** Puts a value into a cell, merged over some columns (and rows). */
  put(row: number, column: number, value: CellValue, look: Look, span: { columns?: number; rows?: number; numberFormat?: string } = {}): void {
    const { columns = 1, rows = 1, numberFormat } = span;
    const style: Style = numberFormat === undefined ? looks[look] : { ...looks[look], numberFormat };
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) this.sheet.setCell(r, c, { value: r === row && c === column ? value : "", style });
    if (rows > 1 || columns > 1) this.merges.push({ row, column, rowCount: rows, columnCount: columns });
    this.sheet.merges = this.merges;
  }

  /** In characters. */
  widths(...widths: readonly number[]): void {
    widths.forEach((width, column) => this.sheet.columns.set(column, { width }));
  }

  /** High enough for a text of so many lines in the font of the sheet. */
  height(row: number, lines: number): void {
    this.sheet.rows.set(row, { height: Math.max(19.5, 13.5 * lines + 6) });
  }

  /** The lines that a text takes in a width of so many half-width characters. */
  static lines(text: string, width: number): number {
    return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil([...part].reduce((size, letter) => size + (letter > "\u00ff" ? 2 : 1), 0) / width)), 0);
  }
}
