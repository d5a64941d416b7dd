import type { Area } from "../grid/area";
import { codeOf } from "./failures";

/** Cells asked for in one round trip: a response may have 5 MB (Excel on the web), and a blank cell takes three bytes, a filled one some forty. */
const cellsPerRequest = 200_000;

/** How a piece of a sheet is asked about, and what is kept of Excel's answer: blank cells are many, and need not be kept. */
export interface Question<Piece, Asked, Answer> {
  ask(piece: Piece): Asked;
  take(piece: Piece, asked: Asked): Answer;
}

/**
 * Asks for some pieces at a time, within the budget. Where an answer was too large all the same, asks for half as many, and of a single piece
 * for half of its rows, of a single row for half of its cells.
 */
export async function askInChunks<Piece extends { readonly area: Area }, Asked, Answer>(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  { ask, take }: Question<Piece, Asked, Answer>,
  report: (answered: number) => void,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = chunksOf(pieces).reverse();
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    const asked = chunk.map((piece) => [piece, ask(piece)] as const);
    try {
      await context.sync();
    } catch (error) {
      // Too large is no failure while there is less to ask for.
      const halves = codeOf(error) === "ResponsePayloadSizeLimitExceeded" ? halvesOf(chunk) : undefined;
      if (!halves) throw error;
      waiting.push(halves[1], halves[0]);
      continue;
    }
    answers.push(...asked.map(([piece, answer]) => take(piece, answer)));
    report(answers.length);
  }
  return answers;
}

function chunksOf<Piece extends { readonly area: Area }>(pieces: readonly Piece[]): Piece[][] {
  const made: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = piece.area.rowCount * piece.area.columnCount;
    if (size > room || made.length === 0) {
      made.push([]);
      room = cellsPerRequest;
    }
    made.at(-1)?.push(piece);
    room -= size;
  }
  return made;
}

/** Undefined where there is but one cell left. */
function halvesOf<Piece extends { readonly area: Area }>(chunk: readonly Piece[]): readonly [Piece[], Piece[]] | undefined {
  const half = Math.ceil(chunk.length / 2);
  if (chunk.length > 1) return [chunk.slice(0, half), chunk.slice(half)];
  const [only] = chunk;
  if (!only) return undefined;
  const parts = halfAreas(only.area);
  return parts && [[{ ...only, area: parts[0] }], [{ ...only, area: parts[1] }]];
}

function halfAreas(area: Area): readonly [Area, Area] | undefined {
  const { row, column, rowCount, columnCount } = area;
  const [upper, left] = [Math.ceil(rowCount / 2), Math.ceil(columnCount / 2)];
  if (rowCount > 1) return [{ ...area, rowCount: upper }, { ...area, row: row + upper, rowCount: rowCount - upper }];
  if (columnCount > 1) return [{ ...area, columnCount: left }, { ...area, column: column + left, columnCount: columnCount - left }];
  return undefined;
}
