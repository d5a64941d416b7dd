import { fromA1, type Area } from "../grid/area";
import type { Cell, Grid } from "../grid/grid";
import type { Answered } from "./ask-in-chunks";
import { shownText } from "./shown-text";
import type { AskedDetails, AskedEntries, DetailPiece, Piece } from "./sheet-requests";

/** A sheet that was read, and the part of it that holds values; undefined where it is blank. */
export interface SheetRead {
  readonly book: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly area: Area | undefined;
  /** What a person said of the sheet, where somebody did. */
  readonly mapping: string | undefined;
}

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BLOCKED!", "#FIELD!"]);

/** Puts together what Excel said of a sheet, in as many pieces as it was asked for. */
export function gridOf(
  { book, name, hidden, area, mapping }: SheetRead,
  entries: readonly Answered<Piece, AskedEntries>[],
  details: readonly Answered<DetailPiece, AskedDetails>[],
): Grid {
  const rows: (Cell | undefined)[][] = [];
  const detail = detailsAt(details);
  for (const [piece, { range }] of entries)
    range.formulas.forEach((line: readonly unknown[], r) => {
      const row = piece.area.row + r;
      const cells: (Cell | undefined)[] = (rows[row] = []);
      line.forEach((entry, c) => {
        const cell = cellOf(entry, detail(row, piece.area.column + c));
        if (cell) cells[piece.area.column + c] = cell;
      });
    });
  return {
    book,
    name,
    hidden,
    rowCount: area ? area.row + area.rowCount : 0,
    columnCount: area ? area.column + area.columnCount : 0,
    rows,
    merges: entries.flatMap(([, { merges }]) => merges.flatMap((areas) => (areas.isNullObject ? [] : mergesOf(areas.address)))),
    hiddenRows: new Set([...wholly(entries, "row"), ...partly(details, "row")]),
    hiddenColumns: new Set([...wholly(entries, "column"), ...partly(details, "column")]),
    ...(mapping === undefined ? {} : { mapping }),
  };
}

interface Detail {
  readonly value: unknown;
  readonly text: string;
  readonly format: string;
}

function detailsAt(details: readonly Answered<DetailPiece, AskedDetails>[]): (row: number, column: number) => Detail | undefined {
  const blocks = details.map(([{ area }, { range }]) => ({ area, values: range.values, text: range.text, formats: range.numberFormat }));
  return (row, column) => {
    for (const { area, values, text, formats } of blocks) {
      const [r, c] = [row - area.row, column - area.column];
      const shown = text[r]?.[c];
      if (shown !== undefined) return { value: values[r]?.[c], text: shown, format: String(formats[r]?.[c] ?? "General") };
    }
    return undefined;
  };
}

/** Of a formula, the entry is its text and the value is its result; of anything else, the two are the same. */
function cellOf(entry: unknown, detail: Detail | undefined): Cell | undefined {
  const value = detail ? detail.value : entry;
  if (value === "" || value === null || value === undefined) return undefined;
  const plain = typeof value === "number" || typeof value === "boolean" ? value : String(value);
  const isFormula = typeof entry === "string" && entry.startsWith("=") && entry !== value;
  return {
    value: plain,
    text: typeof plain === "string" ? plain : shownText(plain, detail?.text, detail?.format),
    ...(typeof plain === "number" && detail ? { format: detail.format } : {}),
    ...(isFormula ? { formula: true } : {}),
    ...(typeof plain === "string" && errors.has(plain) ? { error: true } : {}),
  };
}

/** "Sheet1!A1:B2,'取組,1'!C3:D4": an address may hold commas within the quotation marks of its sheet. */
function mergesOf(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => fromA1(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

/** The lines of the pieces in which all are hidden. */
function wholly(entries: readonly Answered<Piece, AskedEntries>[], line: "row" | "column"): number[] {
  return entries.flatMap(([{ area }, { range }]) => (range[`${line}Hidden`] ? Array.from({ length: area[`${line}Count`] }, (_, index) => area[line] + index) : []));
}

/** The hidden lines of the pieces in which some are. */
function partly(details: readonly Answered<DetailPiece, AskedDetails>[], line: "row" | "column"): number[] {
  return details.flatMap(([{ area }, { rows, columns }]) => {
    const hidden = line === "row" ? rows?.value.map(({ rowHidden }) => rowHidden) : columns?.value.map(({ columnHidden }) => columnHidden);
    return (hidden ?? []).flatMap((one, index) => (one === true ? [area[line] + index] : []));
  });
}
