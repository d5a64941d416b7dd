import type { Area } from "../grid/area";
import { filledCells, type Grid, type WorkbookSnapshot } from "../grid/grid";
import { patched } from "../grid/patch";
import { codeOf } from "./failures";
import { gridOf } from "./grid-of";
import { blockOf, takeDetails, takeEntries } from "./sheet-answers";
import { askDetails, askEntries, type AskedDetails, type AskedEntries, type Piece } from "./sheet-requests";
import type { SheetEdit } from "./watch-workbook";

/** More cells than these are read as part of the whole workbook. */
const mostCells = 50_000;

interface Asked {
  readonly piece: Piece;
  readonly entries: AskedEntries;
  readonly details: AskedDetails;
}

/**
 * Reads again what was edited, and every formula, since its result may be another one now: one round trip, whatever the size of the workbook.
 * Undefined where that is not enough (rows moved, a new sheet, too many cells): then the workbook has to be read as a whole.
 */
export async function readEdits(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  edits: readonly SheetEdit[],
): Promise<WorkbookSnapshot | undefined> {
  const pieces = piecesOf(context, snapshot, edits);
  if (!pieces) return undefined;
  const asked = pieces.map(ask);
  try {
    await context.sync();
  } catch (error) {
    // Somebody has renamed or deleted a sheet.
    if (codeOf(error) === "ItemNotFound") return undefined;
    throw error;
  }
  const sheets = new Map(snapshot.sheets.map((grid) => [grid.name, grid]));
  for (const one of asked) {
    const { name } = one.piece.sheet;
    const grid = sheets.get(name);
    if (grid) sheets.set(name, withPiece(grid, one));
    else if (!snapshot.skipped.some((skipped) => skipped.name === name)) return undefined;
  }
  return { ...snapshot, sheets: [...sheets.values()] };
}

function piecesOf(context: Excel.RequestContext, { sheets }: WorkbookSnapshot, edits: readonly SheetEdit[]): readonly Piece[] | undefined {
  const { worksheets } = context.workbook;
  const pieces: Piece[] = [];
  for (const { sheetId, areas } of edits) {
    if (!areas) return undefined;
    pieces.push(...areas.map((area) => ({ sheet: worksheets.getItem(sheetId), area })));
  }
  for (const grid of sheets) {
    const area = blockOfFormulas(grid);
    if (area) pieces.push({ sheet: worksheets.getItem(grid.name), area });
  }
  const cells = pieces.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  return cells > mostCells ? undefined : pieces;
}

function ask(piece: Piece): Asked {
  piece.sheet.load("name");
  return { piece, entries: askEntries(piece), details: askDetails({ ...piece, hasMixedRows: false, hasMixedColumns: false }) };
}

function withPiece(grid: Grid, { piece, entries, details }: Asked): Grid {
  const { area } = piece;
  const { book, name, hidden } = grid;
  const read = gridOf(
    { book, name, hidden, area, mapping: undefined },
    [takeEntries(piece, entries)],
    [takeDetails({ ...piece, hasMixedRows: false, hasMixedColumns: false }, details)],
  );
  return patched(grid, { area, rows: read.rows, merges: read.merges });
}

function blockOfFormulas(grid: Grid): Area | undefined {
  return blockOf(filledCells(grid).filter(({ cell }) => cell.formula));
}
