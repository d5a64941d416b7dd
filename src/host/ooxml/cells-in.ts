import { columnIndex, maxColumns, maxRows } from "../../grid/area";
import type { BookCell, CellValue } from "../cell";
import type { Sheet } from "../sheet";
import type { Style } from "../style";
import { serialOf } from "./iso-date";
import { shifted } from "./shared-formula";
import { textOf, unescape } from "./strings";
import type { Surroundings } from "./surroundings";
import type { XmlElement } from "./xml";

/** A row or a cell may leave out where it is; it then follows the one before. */
export const rowOf = (row: XmlElement, last: number): number => (row.number("r") ?? last + 2) - 1;

export function columnOf(cell: XmlElement, last: number): number {
  const letters = /^[A-Z]+/i.exec(cell.attribute("r") ?? "")?.[0];
  return letters === undefined ? last + 1 : columnIndex(letters);
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads rows and cells into the sheet. */
export function readCells(sheet: Sheet, data: XmlElement | undefined, { strings, styles: known, date1904 }: Surroundings): void {
  const styles = known.cells;
  const masters = new Map<string, Master>();
  let row = -1;
  for (const line of data?.eachChild() ?? []) {
    row = rowOf(line, row);
    readRow(sheet, row, line, styles);
    let column = -1;
    for (const element of line.children) {
      column = columnOf(element, column);
      if (row >= maxRows || column >= maxColumns) throw new Error("A cell lies outside of the sheet");
      const style = styles[element.number("s") ?? 0];
      const formula = formulaOf(element.child("f"), row, column, masters);
      const { value, error } = valueOf(element, strings, date1904);
      const isDefault = style === undefined || style === styles[0];
      if (value === "" && formula === undefined && isDefault && !sheet.rows.get(row)?.style && !sheet.columns.get(column)?.style) continue;
      const cell: BookCell = {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(error ? { error } : {}),
        ...(isDefault ? {} : { style }),
      };
      sheet.setCell(row, column, cell);
    }
  }
}

function readRow(sheet: Sheet, row: number, line: XmlElement, styles: readonly Style[]): void {
  const [height, hidden] = [line.number("ht"), line.flag("hidden")];
  const style = line.flag("customFormat") ? styles[line.number("s") ?? 0] : undefined;
  if (height === undefined && !hidden && !style) return;
  sheet.rows.set(row, { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}), ...(style ? { style } : {}) });
}

function formulaOf(f: XmlElement | undefined, row: number, column: number, masters: Map<string, Master>): string | undefined {
  if (!f) return undefined;
  const shared = f.attribute("t") === "shared" ? f.attribute("si") : undefined;
  if (shared === undefined) return f.text === "" ? undefined : `=${f.text}`;
  if (f.text !== "") {
    masters.set(shared, { formula: f.text, row, column });
    return `=${f.text}`;
  }
  const master = masters.get(shared);
  return master && `=${shifted(master.formula, row - master.row, column - master.column)}`;
}

function valueOf(cell: XmlElement, strings: readonly string[], date1904: boolean): { readonly value: CellValue; readonly error: boolean } {
  const raw = cell.child("v")?.text ?? "";
  switch (cell.attribute("t")) {
    case "s":
      return { value: strings[Number(raw)] ?? "", error: false };
    case "inlineStr": {
      const inline = cell.child("is");
      return { value: inline ? textOf(inline) : "", error: false };
    }
    case "str":
      return { value: unescape(raw), error: false };
    case "b":
      return raw === "" ? { value: "", error: false } : { value: raw === "1" || raw === "true", error: false };
    case "e":
      return { value: raw, error: raw !== "" };
    case "d":
      return { value: serialOf(raw, date1904) ?? raw, error: false };
    default:
      return { value: raw === "" || Number.isNaN(Number(raw)) ? raw : Number(raw), error: false };
  }
}
