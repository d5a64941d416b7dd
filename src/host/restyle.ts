import type { Area } from "../grid/area";
import { maxColumns, maxRows } from "./address";
import { withPart, type BookCell } from "./cell";
import { invalidArgument } from "./office-fault";
import type { Sheet } from "./sheet";
import type { Style } from "./style";

/** The style with other parts; a part given as undefined is taken away. */
export function withStyle<Key extends keyof Style>(
  style: Style | undefined,
  part: { [K in Key]: Style[K] | undefined },
): Style | undefined {
  const entries = Object.entries({ ...style, ...part }).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * Gives another style to every cell of the areas. Cells that shared a style share the new one; whole columns and rows keep it for cells to
 * come.
 */
export function restyle(sheet: Sheet, areas: readonly Area[], change: (style: Style | undefined) => Style | undefined): void {
  const known = new Map<Style | undefined, Style | undefined>();
  const changed = (style: Style | undefined) => {
    if (!known.has(style)) known.set(style, change(style));
    return known.get(style);
  };
  for (const area of areas) restyleArea(sheet, area, changed);
  sheet.touch();
}

function restyleArea(sheet: Sheet, area: Area, changed: (style: Style | undefined) => Style | undefined): void {
  if (area.rowCount === maxRows) {
    for (let column = area.column; column < area.column + area.columnCount; column++)
      sheet.columns.set(column, keep({ ...sheet.columns.get(column), style: changed(sheet.columns.get(column)?.style) }));
    restyleExisting(sheet, area, changed);
    return;
  }
  if (area.columnCount === maxColumns) {
    for (let row = area.row; row < area.row + area.rowCount; row++)
      sheet.rows.set(row, keep({ ...sheet.rows.get(row), style: changed(sheet.rows.get(row)?.style) }));
    restyleExisting(sheet, area, changed);
    return;
  }
  if (area.rowCount * area.columnCount > 5_000_000) throw invalidArgument("The range has more than 5,000,000 cells.");
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      sheet.setCell(row, column, withPart(sheet.cell(row, column), { style: changed(sheet.styleAt(row, column)) }));
}

function restyleExisting(sheet: Sheet, area: Area, changed: (style: Style | undefined) => Style | undefined): void {
  for (const { row, column, cell } of [...sheet.filledCells()])
    if (row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount)
      sheet.setCell(row, column, restyled(cell, changed));
}

const restyled = (cell: BookCell, changed: (style: Style | undefined) => Style | undefined): BookCell | undefined =>
  withPart(cell, { style: changed(cell.style) });

/** A column or row without its undefined parts. */
function keep<Line extends { readonly style?: Style | undefined }>(line: Line): Omit<Line, "style"> & { style?: Style } {
  const { style, ...rest } = line;
  return style === undefined ? rest : { ...rest, style };
}
