import { fromA1, type Area } from "../grid/area";
import type { Cell, Grid } from "../grid/grid";
import type { AskedDetails, AskedValues } from "./sheet-requests";

/** A sheet that is to be read, and the part of it that holds values; undefined where it is blank. */
export interface SheetParts {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  readonly area: Area | undefined;
}

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BLOCKED!", "#FIELD!"]);

/** Puts together what Excel said of a sheet. */
export function gridOf(book: string, { name, hidden, area }: SheetParts, values: AskedValues | undefined, details: AskedDetails | undefined): Grid {
  const rows: (Cell | undefined)[][] = [];
  if (area && values) {
    const detail = detailsOf(details);
    values.range.values.forEach((cells: readonly unknown[], r) => {
      const row = area.row + r;
      rows[row] = [];
      cells.forEach((value, c) => {
        const cell = cellOf(value, detail(row, area.column + c));
        if (cell) (rows[row] ??= [])[area.column + c] = cell;
      });
    });
  }
  return {
    book,
    name,
    hidden,
    rowCount: area ? area.row + area.rowCount : 0,
    columnCount: area ? area.column + area.columnCount : 0,
    rows,
    merges: values ? values.merges.flatMap((areas) => (areas.isNullObject ? [] : mergesOf(areas.address))) : [],
    hiddenRows: hiddenOf(area?.row ?? 0, area?.rowCount ?? 0, values?.range.rowHidden, details?.rows?.value.map(({ rowHidden }) => rowHidden)),
    hiddenColumns: hiddenOf(area?.column ?? 0, area?.columnCount ?? 0, values?.range.columnHidden, details?.columns?.value.map(({ columnHidden }) => columnHidden)),
  };
}

interface Detail {
  readonly text: string;
  readonly format: string;
  readonly formula: unknown;
}

function detailsOf(details: AskedDetails | undefined): (row: number, column: number) => Detail | undefined {
  const { area, range } = details ?? {};
  if (!area || !range) return () => undefined;
  const { text, numberFormat, formulas } = range;
  return (row, column) => {
    const [r, c] = [row - area.row, column - area.column];
    const shown = text[r]?.[c];
    return shown === undefined ? undefined : { text: shown, format: String(numberFormat[r]?.[c] ?? "General"), formula: formulas[r]?.[c] };
  };
}

function cellOf(value: unknown, detail: Detail | undefined): Cell | undefined {
  if (value === "" || value === null || value === undefined) return undefined;
  const plain = typeof value === "number" || typeof value === "boolean" ? value : String(value);
  const isFormula = typeof detail?.formula === "string" && detail.formula.startsWith("=");
  const isError = typeof plain === "string" && errors.has(plain);
  return {
    value: plain,
    text: typeof plain === "string" ? plain : (detail?.text ?? String(plain)),
    ...(typeof plain === "number" && detail ? { format: detail.format } : {}),
    ...(isFormula ? { formula: true } : {}),
    ...(isError ? { error: true } : {}),
  };
}

/** "Sheet1!A1:B2,'取組,1'!C3:D4": an address may hold commas within the quotation marks of its sheet. */
function mergesOf(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => fromA1(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

function hiddenOf(first: number, count: number, all: boolean | null | undefined, each: readonly (boolean | undefined)[] | undefined): ReadonlySet<number> {
  const isHidden = (index: number) => (each ? each[index] === true : all === true);
  return new Set(Array.from({ length: count }, (_, index) => index).filter(isHidden).map((index) => first + index));
}
