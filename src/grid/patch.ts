import { contains, overlaps, type Area } from "./area";
import { cellOf, type Cell, type Grid } from "./grid";

/** What stands now in an area of a sheet. */
export interface Patch {
  readonly area: Area;
  /** The cells of the area that are not blank; read with the whole sheet's rows and columns. */
  readonly rows: Grid["rows"];
  readonly merges: readonly Area[];
}

/** The sheet with an area as it is now; the very same sheet where nothing is different, so that what is known of it still holds. */
export function patched(grid: Grid, patch: Patch): Grid {
  const merges = mergesWith(grid, patch);
  if (merges === grid.merges && !isDifferent(grid, patch)) return grid;
  const { row, column, rowCount, columnCount } = patch.area;
  const rows = Array.from({ length: Math.max(grid.rows.length, patch.rows.length) }, (_, at) =>
    at >= row && at < row + rowCount ? patchedRow(grid.rows[at] ?? [], patch.rows[at] ?? [], column, columnCount) : grid.rows[at],
  );
  const width = patch.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  return { ...grid, rows, merges, rowCount: Math.max(grid.rowCount, patch.rows.length), columnCount: Math.max(grid.columnCount, width) };
}

function patchedRow(old: readonly (Cell | undefined)[], now: readonly (Cell | undefined)[], column: number, columnCount: number): readonly (Cell | undefined)[] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => (at >= column && at < column + columnCount ? now[at] : old[at]));
}

/** Excel says nothing where cells are no longer merged without an edit: a merged area is kept until another one stands in its place. */
function mergesWith({ merges }: Grid, patch: Patch): readonly Area[] {
  const added = patch.merges.filter((area) => !merges.some((own) => isInside(area, own)));
  return added.length === 0 ? merges : [...merges.filter((own) => !added.some((area) => overlaps(own, area))), ...added];
}

const isInside = ({ row, column, rowCount, columnCount }: Area, outer: Area): boolean =>
  contains(outer, row, column) && contains(outer, row + rowCount - 1, column + columnCount - 1);

function isDifferent(grid: Grid, { area, rows }: Patch): boolean {
  for (let row = area.row; row < Math.min(area.row + area.rowCount, Math.max(grid.rows.length, rows.length)); row++) {
    const last = Math.min(area.column + area.columnCount, Math.max(grid.rows[row]?.length ?? 0, rows[row]?.length ?? 0));
    for (let column = area.column; column < last; column++) if (!isSame(cellOf(grid, row, column), rows[row]?.[column])) return true;
  }
  return false;
}

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (a?.value === b?.value && a?.text === b?.text && a?.format === b?.format && a?.formula === b?.formula);
