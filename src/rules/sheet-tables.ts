import type { Area } from "../grid/area";
import { addressOf, type CellRef } from "../grid/cell-ref";
import { refOf, type Cell, type Grid } from "../grid/grid";
import type { Programme } from "../model/programme";

/** The rows of data of the tables on one sheet. Forms are read by people; tables are what machines are to read. */
export interface SheetTables {
  readonly grid: Grid;
  /** From top to bottom, table by table; each row is as wide as its table. */
  readonly tables: readonly (readonly Area[])[];
}

/** A cell of such a row. */
export interface TableCell {
  readonly at: CellRef;
  readonly cell: Cell;
}

/** The tables of each sheet that has any. */
export const sheetTables = ({ grids, tables }: Programme): readonly SheetTables[] =>
  grids.flatMap((grid) => {
    const own = tables.filter(([row]) => row?.book === grid.book && row.sheet === grid.name).map((rows) => rows.map(({ area }) => area));
    return own.length === 0 ? [] : [{ grid, tables: own }];
  });

/** The cells of the rows that are not blank, in reading order. */
export const tableCells = ({ grid, tables }: SheetTables): readonly TableCell[] =>
  tables.flat().flatMap((area) =>
    Array.from({ length: area.rowCount }, (_, i) => area.row + i).flatMap((row) =>
      (grid.rows[row]?.slice(area.column, area.column + area.columnCount) ?? []).flatMap((cell, column) =>
        cell ? [{ at: refOf(grid, row, area.column + column), cell }] : [],
      ),
    ),
  );

/** A fault of a sheet's tables is said once, at its first cell; the others are marked with it. Undefined where there is none. */
export function together(cells: readonly CellRef[]): Together | undefined {
  const [at, ...also] = [...new Map(cells.map((cell) => [addressOf(cell), cell])).values()];
  return at && { at, also, count: also.length + 1 };
}

interface Together {
  readonly at: CellRef;
  readonly also: readonly CellRef[];
  readonly count: number;
}
