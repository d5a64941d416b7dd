import type { Grid } from "../grid/grid";
import { yearIn } from "./header-columns";
import type { Mapping } from "./mapping";
import { spotAt, textOf } from "./spot";
import type { FoundColumn, TableArea } from "./table-area";

/** A table where a person says it stands: its headings are not looked at, but for the fiscal years in them. */
export function mappedTable(
  grid: Grid,
  { headerRow, columns: chosen }: Mapping,
  columns: Readonly<Record<string, { readonly perYear: boolean; readonly dated?: boolean }>>,
): TableArea {
  const found = chosen.flatMap(({ key, column }): FoundColumn[] => {
    const part = columns[key];
    if (!part) return [];
    const heading = spotAt(grid, headerRow, column);
    return [{ key, column, perYear: part.perYear, fiscalYear: part.perYear || part.dated ? yearIn(textOf(heading), heading) : undefined }];
  });
  const left = Math.min(...found.map(({ column }) => column));
  const right = Math.max(...found.map(({ column }) => column));
  const area = { row: headerRow, column: left, rowCount: Math.max(1, grid.rows.length - headerRow), columnCount: right - left + 1 };
  return { grid, area, firstRow: headerRow + 1, columns: found };
}
