import type { Grid } from "../grid/grid";
import { plainLabel } from "../grid/label";
import { isPoint } from "../values/points";
import { isCaptionRow } from "./caption";
import { isFilled, spotAt, textOf } from "./spot";
import type { TableArea } from "./table-area";
import { isYearRow, type Header } from "./table-header";

/** A row of data, and the row below it where that holds nothing but the fiscal years of its values. */
export interface DataRow {
  readonly row: number;
  readonly yearRow: number | undefined;
}

/** The last row that can belong to a table: above the next header, or above another block's labels. */
export function lastRow(
  grid: Grid,
  header: Header,
  headers: readonly Header[],
  columns: Readonly<Record<string, { readonly labels: readonly string[] }>>,
): number {
  const overlap = headers.filter(({ top, left, right }) => top > header.bottom && left <= header.right && right >= header.left);
  const end = Math.min(grid.rows.length, ...overlap.map(({ top }) => top));
  const labels = new Set(Object.values(columns).flatMap((column) => column.labels.map(plainLabel)));
  for (let row = header.bottom + 1; row < end; row++)
    for (let column = header.left; column <= header.right; column++) {
      const text = grid.rows[row]?.[column]?.text;
      if (text && text.length < 30 && labels.has(plainLabel(text))) return row - 1;
    }
  return end - 1;
}

/** The rows of a table that hold data: no captions, notes, examples or blank rows. */
export function dataRows(table: TableArea, keys: readonly string[], isNested = false): readonly DataRow[] {
  const { grid, area, firstRow } = table;
  const rows: DataRow[] = [];
  const [left, right] = [area.column, area.column + area.columnCount - 1];
  for (let row = firstRow; row < area.row + area.rowCount; row++) {
    if (!isDataRow(table, row, keys, isNested)) continue;
    const below = rowBelow(grid, row, left, right);
    const yearRow = below < area.row + area.rowCount && isYearRow(grid, below, left, right) ? below : undefined;
    rows.push({ row, yearRow });
    if (yearRow !== undefined) row = yearRow;
  }
  return rows;
}

/** The next row in which not everything is merged with what stands above. */
function rowBelow(grid: Grid, row: number, left: number, right: number): number {
  let below = row + 1;
  while (isMergedWithAbove(grid, below, left, right)) below++;
  return below;
}

function isMergedWithAbove(grid: Grid, row: number, left: number, right: number): boolean {
  const filled = Array.from({ length: right - left + 1 }, (_, i) => spotAt(grid, row, left + i)).filter(isFilled);
  return filled.length > 0 && filled.every(({ at }) => at.area.row < row);
}

/**
 * Two cells of the row say something, be it by a cell merged with those above; none goes across the table, as a note does.
 * In a nested table a single further point (・ …) behind the first column goes on with the row above.
 */
function isDataRow({ grid, area, columns }: TableArea, row: number, keys: readonly string[], isNested: boolean): boolean {
  if (isCaptionRow(grid, row)) return false;
  const filled = new Set<number>();
  let begins = false;
  let goesOn = false;
  for (const { key, column } of columns) {
    const spot = spotAt(grid, row, column);
    const { row: top, column: left, columnCount } = spot.at.area;
    const own = top === row;
    if (own && columnCount > 2 && columnCount >= area.columnCount - 1) return false;
    // A name that reaches down from above: the row is a further line of the same entry.
    if (!own && key === keys[0] && !isNested) return false;
    if (!isFilled(spot)) continue;
    if (own && (!begins || keys.includes(key)) && isExample(textOf(spot))) return false;
    if (own) begins = true;
    if (own && isNested && left > area.column && isPoint(textOf(spot))) goesOn = true;
    filled.add(left);
  }
  return begins && (filled.size >= 2 || goesOn);
}

/** （例）, 記入例, 例1: …; not 例規 or 例年. */
const isExample = (text: string): boolean => /^[(（【[]?\s*(記入)?例(?![^\d０-９)）】\]\s:：])/.test(text);
