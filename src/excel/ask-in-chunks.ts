import type { Area } from "../grid/area";
import { codeOf } from "./failures";

/** Cells asked for in one round trip: a response may have 5 MB (Excel on the web), and a blank cell takes three bytes, a filled one some forty. */
const cellsPerRequest = 200_000;

/** A piece, and what was asked of it; the answers have come. */
export type Answered<Piece, Asked> = readonly [piece: Piece, asked: Asked];

/**
 * Asks for some pieces at a time, within the budget. Where an answer was too large all the same, asks for half as many,
 * and of a single piece for half of its rows.
 */
export async function askInChunks<Piece extends { readonly area: Area }, Asked>(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  ask: (piece: Piece) => Asked,
  report: (answered: number) => void,
): Promise<readonly Answered<Piece, Asked>[]> {
  const answers: Answered<Piece, Asked>[] = [];
  const waiting = chunksOf(pieces);
  for (let chunk = waiting.shift(); chunk; chunk = waiting.shift()) {
    const asked = chunk.map((piece) => [piece, ask(piece)] as const);
    try {
      await context.sync();
    } catch (error) {
      // Too large is no failure while there is less to ask for.
      const halves = codeOf(error) === "ResponsePayloadSizeLimitExceeded" ? halvesOf(chunk) : undefined;
      if (!halves) throw error;
      waiting.unshift(...halves);
      continue;
    }
    answers.push(...asked);
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

/** Undefined where there is but one row left. */
function halvesOf<Piece extends { readonly area: Area }>(chunk: readonly Piece[]): readonly [Piece[], Piece[]] | undefined {
  const half = Math.ceil(chunk.length / 2);
  if (chunk.length > 1) return [chunk.slice(0, half), chunk.slice(half)];
  const [only] = chunk;
  if (!only || only.area.rowCount === 1) return undefined;
  const { area } = only;
  const upper = Math.ceil(area.rowCount / 2);
  return [[{ ...only, area: { ...area, rowCount: upper } }], [{ ...only, area: { ...area, row: area.row + upper, rowCount: area.rowCount - upper } }]];
}
