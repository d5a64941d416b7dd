import type { Area } from "../grid/area";
import { placeOf, type Cell, type Grid } from "../grid/grid";
import { shownText } from "./shown-text";
import { isPlainText, type Detail, type Details, type Entries } from "./sheet-answers";

/** A sheet that was read, and the part of it that holds values; undefined where it is blank. */
export interface SheetRead {
  readonly book: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly area: Area | undefined;
  /** What a person said of the sheet, where somebody did. */
  readonly mapping: string | undefined;
}

const errors = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #BLOCKED! #FIELD! #CONNECT! #BUSY! #UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!".split(
    " ",
  ),
);

/** Puts together what Excel said of a sheet, in as many pieces as it was asked for. */
export function gridOf({ book, name, hidden, area, mapping }: SheetRead, entries: readonly Entries[], details: readonly Details[]): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const { row, column, entry } of entries.flatMap(({ cells }) => cells)) {
    const place = placeOf(row, column);
    const cell = cellOf(entry, details.find(({ cells }) => cells.has(place))?.cells.get(place));
    if (cell) (rows[row] ??= [])[column] = cell;
  }
  return {
    book,
    name,
    hidden,
    rowCount: area ? area.row + area.rowCount : 0,
    columnCount: area ? area.column + area.columnCount : 0,
    rows,
    merges: entries.flatMap(({ merges }) => merges),
    hiddenRows: new Set([
      ...entries.flatMap(({ piece, rowHidden }) => (rowHidden ? lines(piece.area.row, piece.area.rowCount) : [])),
      ...details.flatMap(({ hiddenRows }) => hiddenRows),
    ]),
    hiddenColumns: new Set([
      ...entries.flatMap(({ piece, columnHidden }) => (columnHidden ? lines(piece.area.column, piece.area.columnCount) : [])),
      ...details.flatMap(({ hiddenColumns }) => hiddenColumns),
    ]),
    ...(mapping === undefined ? {} : { mapping }),
  };
}

const lines = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

/** Of a formula, the entry is its text and the value is its result; of anything else, the two are the same. */
function cellOf(entry: unknown, detail: Detail | undefined): Cell | undefined {
  // Plain text says all of itself; anything else of which there is no more to say is a formula that gives "".
  const value = detail ? detail.value : isPlainText(entry) ? entry : "";
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
