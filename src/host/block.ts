import { contains, type Area } from "../grid/area";
import { localAddress } from "./address";
import type { BookCell, CellValue } from "./cell";
import { enter } from "./enter";
import { refuseIfLocked } from "./guard";
import { invalidArgument, OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

/** Excel on the web answers with at most 5 MB; two bytes are the least that a cell takes. */
const mostCells = 2_500_000;

/** What `pick` says of each cell, row by row. */
export function readBlock<T>(sheet: Sheet, area: Area, pick: (cell: BookCell | undefined, row: number, column: number) => T): T[][] {
  if (area.rowCount * area.columnCount > mostCells)
    throw new OfficeFault("ResponsePayloadSizeLimitExceeded", `${localAddress(area)} has too many cells for one response.`);
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++)
      cells.push(pick(sheet.cell(row, column), row, column));
    rows.push(cells);
  }
  return rows;
}

/** The block that was set, in the size of the area: one value stands for all cells, a matrix must fit. */
export function toBlock(area: Area, given: unknown, location: string): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const fits = rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    const size = `${area.rowCount} × ${area.columnCount}`;
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${size}).`,
      location,
    );
  }
  return (row, column) => {
    const line = rows[row - area.row];
    return Array.isArray(line) ? (line[column - area.column] as unknown) : undefined;
  };
}

/** Enters a block of values or formulas, and tells those who listen. In a merged area only the first cell takes a value. */
export function writeBlock(stage: Stage, sheet: Sheet, area: Area, given: unknown, location: string): void {
  const value = toBlock(area, given, location);
  if (area.rowCount * area.columnCount > mostCells)
    throw invalidArgument(`${localAddress(area)} has too many cells to be written.`, location);
  refuseIfLocked(sheet, [area]);
  const before = sheet.cell(area.row, area.column);
  const covered = coveredCells(sheet, area);
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      if (!covered(row, column)) sheet.setCell(row, column, enter(sheet.cell(row, column), value(row, column), sheet.styleAt(row, column)));
  raiseChanged(stage, sheet, area, before);
}

/** Is the cell hidden under the first one of a merged area? */
function coveredCells(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => merge.row < area.row + area.rowCount && area.row < merge.row + merge.rowCount);
  if (merges.length === 0) return () => false;
  return (row, column) => merges.some((merge) => contains(merge, row, column) && (merge.row !== row || merge.column !== column));
}

/** Says that an area was changed; what one cell held before and holds now goes with it. */
export function raiseChanged(stage: Stage, sheet: Sheet, area: Area, before: BookCell | undefined, changeType = "RangeEdited"): void {
  const after = sheet.cell(area.row, area.column);
  const single = area.rowCount === 1 && area.columnCount === 1;
  stage.events.raise("changed", sheet.id, {
    address: localAddress(area),
    changeType,
    source: "Local",
    triggerSource: "",
    ...(single
      ? { valueBefore: valueOf(before), valueAfter: valueOf(after), valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) }
      : {}),
    referenceId: `${sheet.id}!${localAddress(area)}`,
  });
}

export const valueOf = (cell: BookCell | undefined): CellValue => cell?.value ?? "";

/** In the words of Excel.RangeValueType. */
export function valueType(cell: BookCell | undefined): "Boolean" | "Double" | "Empty" | "Error" | "String" {
  if (cell === undefined || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (cell.error === true) return "Error";
  if (typeof cell.value === "boolean") return "Boolean";
  return typeof cell.value === "number" ? "Double" : "String";
}
