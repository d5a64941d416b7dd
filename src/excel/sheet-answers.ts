import { fromA1, type Area } from "../grid/area";
import { placeOf } from "../grid/grid";
import type { AskedDetails, AskedEntries, DetailPiece, Piece } from "./sheet-requests";

/** What was typed into a cell that is not blank: a constant as it is, a formula as text. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly entry: unknown;
}

/** What a piece of a sheet holds. */
export interface Entries {
  readonly piece: Piece;
  readonly cells: readonly Entry[];
  readonly merges: readonly Area[];
  readonly rowHidden: Hidden;
  readonly columnHidden: Hidden;
}

/** Excel answers null where some are hidden and some are not, though the types do not say so. */
type Hidden = boolean | null;

/** Of a large sheet most cells are blank: only the others are kept. */
export function takeEntries(piece: Piece, { range, merges }: AskedEntries): Entries {
  const { row: top, column: left } = piece.area;
  const cells: Entry[] = [];
  range.formulas.forEach((line: readonly unknown[], r) =>
    line.forEach((entry, c) => {
      if (entry !== "") cells.push({ row: top + r, column: left + c, entry });
    }),
  );
  return {
    piece,
    cells,
    merges: merges.flatMap((areas) => (areas.isNullObject ? [] : mergesOf(areas.address))),
    rowHidden: range.rowHidden,
    columnHidden: range.columnHidden,
  };
}

/** "Sheet1!A1:B2,'取組,1'!C3:D4": an address may hold commas within the quotation marks of its sheet. */
function mergesOf(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => fromA1(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

/** The part of a piece about which more must be asked: what is no plain text; all of it where some of its lines are hidden. */
export function detailPieceOf({ piece, cells, rowHidden, columnHidden }: Entries): DetailPiece | undefined {
  const [hasMixedRows, hasMixedColumns] = [rowHidden === null, columnHidden === null];
  const area = hasMixedRows || hasMixedColumns ? piece.area : blockOf(cells.filter(({ entry }) => !isPlainText(entry)));
  return area && { sheet: piece.sheet, area, hasMixedRows, hasMixedColumns };
}

/** Is it known at once what is in the cell and what is seen of it? Not of numbers, truth values, formulas and errors. */
export const isPlainText = (entry: unknown): boolean => typeof entry === "string" && !/^[=#]/.test(entry);

/** The smallest block that holds all the cells; undefined where there are none. */
export function blockOf(cells: readonly { readonly row: number; readonly column: number }[]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** What stands in a cell and how it is shown. */
export interface Detail {
  readonly value: unknown;
  readonly text: string;
  readonly format: string;
}

/** What was asked a second time of a piece: the cells that are not blank, by their places, and the hidden lines where some are. */
export interface Details {
  readonly piece: Piece;
  readonly cells: ReadonlyMap<number, Detail>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export function takeDetails(piece: DetailPiece, { range, rows, columns }: AskedDetails): Details {
  const { row: top, column: left } = piece.area;
  const cells = new Map<number, Detail>();
  range.text.forEach((line, r) =>
    line.forEach((text, c) => {
      const value: unknown = range.values[r]?.[c];
      if (value !== "" || text !== "") cells.set(placeOf(top + r, left + c), { value, text, format: String(range.numberFormat[r]?.[c] ?? "General") });
    }),
  );
  const hidden = (first: number, lines: readonly (boolean | undefined)[] = []) => lines.flatMap((one, i) => (one === true ? [first + i] : []));
  return {
    piece,
    cells,
    hiddenRows: hidden(top, rows?.value.map(({ rowHidden }) => rowHidden)),
    hiddenColumns: hidden(left, columns?.value.map(({ columnHidden }) => columnHidden)),
  };
}
