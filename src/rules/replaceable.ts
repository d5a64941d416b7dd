import type { Programme } from "../model/programme";
import { cellOf } from "../grid/grid";
import type { TextEntry } from "../values/entry";

/** Can a fix replace the entry? Only where it is all that a person typed into its cell: not one of several values, not a formula's result. */
export function isReplaceable({ grids }: Pick<Programme, "grids">, { text, at }: TextEntry): boolean {
  const grid = grids.find(({ book, name }) => book === at.book && name === at.sheet);
  if (!grid) return false;
  const cell = cellOf(grid, at.area.row, at.area.column);
  return !cell || (!cell.formula && cell.text.trim() === text.trim());
}
