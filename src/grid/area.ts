/** A block of cells; row and column count from 0, as Excel's getRangeByIndexes does. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The area of one cell. */
export const cellAt = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** "A", "Z", "AA" … for 0, 25, 26 … */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "B4", or "B4:C6" for more than one cell. */
export function toA1({ row, column, rowCount, columnCount }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/** The size of every worksheet since Excel 2007. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

const addressOfCells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const addressOfColumns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const addressOfRows = /^(\d{1,7}):(\d{1,7})$/;

/** The area of "B4", "$B$4:C6", "A:C" (whole columns) or "1:3" (whole rows); undefined where the text is no address of cells. */
export function fromA1(address: string): Area | undefined {
  const plain = address.replaceAll("$", "").trim();
  const columns = addressOfColumns.exec(plain);
  if (columns) return fromA1(`${columns[1] ?? ""}1:${columns[2] ?? ""}${maxRows}`);
  const rows = addressOfRows.exec(plain);
  if (rows) return fromA1(`A${rows[1] ?? ""}:${columnLetters(maxColumns - 1)}${rows[2] ?? ""}`);
  const match = addressOfCells.exec(plain);
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const [row, lastRow] = inOrder(Number(top) - 1, Number(bottom) - 1);
  const [column, lastColumn] = inOrder(columnIndex(left), columnIndex(right));
  if (row < 0) return undefined;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

const inOrder = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];

/** 0 for "A", 26 for "AA". */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Does the area hold the cell? */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}

/** Do the two areas share a cell? */
export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

/**
 * The name of a sheet as a formula writes it: always in quotation marks, inner ones doubled.
 * @example quoteSheet("1-(1)-4") // "'1-(1)-4'"
 */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
