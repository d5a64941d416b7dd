import type { IWorksheetData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { BookCell } from "../../host/cell";
import type { Sheet } from "../../host/sheet";
import { toCellData, toRange, type StyleTable } from "./sheet-data";

/** What was last shown of a sheet. Cells, rows and columns of the book are replaced, never changed, so identity tells what is new. */
export interface Shown {
  readonly revision: number;
  readonly cells: Map<number, BookCell>;
  readonly rows: ReadonlyMap<number, unknown>;
  readonly columns: ReadonlyMap<number, unknown>;
  readonly merges: Sheet["merges"];
  readonly data: Pick<IWorksheetData, "name" | "tabColor" | "hidden" | "freeze" | "rowCount" | "columnCount" | "showGridlines">;
}

/** The sheet that a mutation is about. */
interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** One step that brings a sheet in Univer in line with the book. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** A number for a place in a sheet. */
export const placeOf = (row: number, column: number) => row * 16_384 + column;
const rowOf = (place: number) => Math.floor(place / 16_384);
const columnOf = (place: number) => place % 16_384;

/** Remembers a sheet as it is shown now. */
export function remember(sheet: Sheet, data: Shown["data"]): Shown {
  const cells = new Map<number, BookCell>();
  for (const { row, column, cell } of sheet.filledCells()) cells.set(placeOf(row, column), cell);
  return { revision: sheet.revision, cells, rows: new Map(sheet.rows), columns: new Map(sheet.columns), merges: sheet.merges, data };
}

/** The steps from what is shown to what the sheet is now. */
export function* mutationsFor(unitId: string, sheet: Sheet, shown: Shown, now: IWorksheetData, table: StyleTable): Iterable<Mutation> {
  const at = { unitId, subUnitId: sheet.id };
  const { data } = shown;
  if (data.name !== now.name) yield { id: SetWorksheetNameMutation.id, params: { ...at, name: now.name } };
  if (data.tabColor !== now.tabColor) yield { id: SetTabColorMutation.id, params: { ...at, color: now.tabColor } };
  if (data.hidden !== now.hidden) yield { id: SetWorksheetHideMutation.id, params: { ...at, hidden: now.hidden } };
  if (data.showGridlines !== now.showGridlines) yield { id: ToggleGridlinesMutation.id, params: { ...at, showGridlines: now.showGridlines } };
  if (data.rowCount < now.rowCount) yield { id: SetWorksheetRowCountMutation.id, params: { ...at, rowCount: now.rowCount } };
  if (data.columnCount < now.columnCount) yield { id: SetWorksheetColumnCountMutation.id, params: { ...at, columnCount: now.columnCount } };
  if (JSON.stringify(data.freeze) !== JSON.stringify(now.freeze)) yield { id: SetFrozenMutation.id, params: { ...at, ...now.freeze } };
  if (shown.merges !== sheet.merges) {
    yield { id: RemoveWorksheetMergeMutation.id, params: { ...at, ranges: shown.merges.map(toRange) } };
    yield { id: AddWorksheetMergeMutation.id, params: { ...at, ranges: now.mergeData } };
  }
  yield* cellMutations(at, sheet, shown, table);
  const columnData = changed(shown.columns, sheet.columns, now.columnData);
  if (columnData) yield { id: SetColDataMutation.id, params: { ...at, columnData } };
  const rowData = changed(shown.rows, sheet.rows, now.rowData);
  if (rowData) yield { id: SetRowDataMutation.id, params: { ...at, rowData } };
}

/** Univer lays a new style over the old one: a cell that changed is therefore taken away first. */
function* cellMutations(at: Place, sheet: Sheet, shown: Shown, table: StyleTable): Iterable<Mutation> {
  const gone: Record<number, Record<number, null>> = {};
  const written: Record<number, Record<number, ReturnType<typeof toCellData>>> = {};
  for (const place of shown.cells.keys())
    if (sheet.cell(rowOf(place), columnOf(place)) !== shown.cells.get(place)) (gone[rowOf(place)] ??= {})[columnOf(place)] = null;
  for (const { row, column, cell } of sheet.filledCells()) {
    if (shown.cells.get(placeOf(row, column)) === cell) continue;
    const { s, ...content } = toCellData(cell, table);
    const style = typeof s === "string" ? table.styles[s] : undefined;
    (written[row] ??= {})[column] = style ? { ...content, s: style } : content;
  }
  if (Object.keys(gone).length > 0) yield { id: SetRangeValuesMutation.id, params: { ...at, cellValue: gone } };
  if (Object.keys(written).length > 0) yield { id: SetRangeValuesMutation.id, params: { ...at, cellValue: written } };
}

/** What is new of the rows or columns; null takes one back to the standard. */
function changed<Data>(before: ReadonlyMap<number, unknown>, after: ReadonlyMap<number, unknown>, data: Record<number, Data>) {
  const changes: Record<number, Data | null> = {};
  for (const index of new Set([...before.keys(), ...after.keys()])) if (before.get(index) !== after.get(index)) changes[index] = data[index] ?? null;
  return Object.keys(changes).length > 0 ? changes : undefined;
}

