import { cellAt } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";

/** Where a finding about a whole form points: its first cell, so that not all of it is painted. */
export const firstCellOf = ({ book, sheet, area }: CellRef): CellRef => ({ book, sheet, area: cellAt(area.row, area.column) });
