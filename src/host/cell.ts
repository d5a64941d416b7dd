import type { Style } from "./style";

/** What a cell holds: a blank cell that only has a format holds "". */
export type CellValue = string | number | boolean;

/** A link of a cell: to a place in the workbook ("'1-(1)-4'!B1") or to an address outside. */
export interface Link {
  readonly place?: string;
  readonly url?: string;
  readonly screenTip?: string;
}

/**
 * One cell of our model. Cells are never changed, only replaced: whoever holds an old one can see that the cell is another,
 * and saving finds out in this way what has to be written.
 */
export interface BookCell {
  readonly value: CellValue;
  /** "=SUM(A1:A3)"; `value` is then its last known result. */
  readonly formula?: string;
  /** Is the value a formula error such as "#DIV/0!"? */
  readonly error?: boolean;
  readonly style?: Style;
  readonly link?: Link;
}

/** Has the cell nothing in it, though it may have a format? */
export const isBlank = (cell: BookCell | undefined): boolean => cell === undefined || (cell.value === "" && cell.formula === undefined);

/** The cell with another part; a part given as undefined is taken away. */
export function withPart<Key extends keyof BookCell>(
  cell: BookCell | undefined,
  part: { [K in Key]: BookCell[K] | undefined },
): BookCell | undefined {
  const { value = "", formula, error, style, link }: Partial<BookCell> = { ...cell, ...part };
  const isNothing = value === "" && formula === undefined && error === undefined && style === undefined && link === undefined;
  if (isNothing) return undefined;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(error === undefined ? {} : { error }),
    ...(style === undefined ? {} : { style }),
    ...(link === undefined ? {} : { link }),
  };
}
