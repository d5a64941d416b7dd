import type { Area } from "../../grid/area";
import type { Sheet } from "../sheet";
import { columnPoints, rowPoints } from "../sizes";
import type { Place } from "./model";

/** A point of a sheet as files say it: a cell, and how far into it, in points. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Where cells lie on their sheet, in points. */
export function placeOfCells(sheet: Sheet, { row, column, rowCount, columnCount }: Area): Place {
  const [left, top] = [columnEdge(sheet, column), rowEdge(sheet, row)];
  const [right, bottom] = [columnEdge(sheet, column + columnCount), rowEdge(sheet, row + rowCount)];
  return { left, top, width: right - left, height: bottom - top };
}

/** How far the cell's edges and what is said beside them are from the sheet's. */
export const fromSpot = (sheet: Sheet, { row, column, x, y }: Spot): { readonly left: number; readonly top: number } => ({
  left: columnEdge(sheet, column) + x,
  top: rowEdge(sheet, row) + y,
});

/** The cell that holds a point of the sheet. */
export function toSpot(sheet: Sheet, left: number, top: number): Spot {
  const [column, x] = into(left, (index) => columnPoints(sheet, index));
  const [row, y] = into(top, (index) => rowPoints(sheet, index));
  return { row, column, x, y };
}

/** Sums of widths are not exact: what is as near to a cell's end begins with the next one. */
const edge = 0.01;

function into(distance: number, size: (index: number) => number): readonly [index: number, rest: number] {
  let rest = Math.max(0, distance);
  let index = 0;
  while (rest > size(index) - edge) rest -= size(index++);
  return [index, Math.max(0, rest)];
}

const columnEdge = (sheet: Sheet, column: number): number => sum(column, (index) => columnPoints(sheet, index));
const rowEdge = (sheet: Sheet, row: number): number => sum(row, (index) => rowPoints(sheet, index));

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}
