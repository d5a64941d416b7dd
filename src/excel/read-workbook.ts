import type { Area } from "../grid/area";
import type { Grid, WorkbookSnapshot } from "../grid/grid";
import { codeOf } from "./failures";
import { gridOf, type SheetParts } from "./grid-of";
import { markedSheets } from "./our-sheets";
import { askDetails, askValues, type AskedDetails, type AskedValues } from "./sheet-requests";

export interface ReadOptions {
  onProgress?(done: number, total: number): void;
  /** The file's name, where several workbooks are taken together. */
  readonly book?: string;
}

/** More cells than this in one sheet are not read: no issue sheet has them, and Excel on the web gives 5,000,000 at most. */
const largestSheet = 1_000_000;
/** Cells asked for in one round trip: a response may have 5 MB (Excel on the web), and a blank cell takes three bytes, a filled one some forty. */
const cellsPerRequest = 200_000;

/**
 * Reads every sheet of the workbook but our own: names, then extents, then values with merged areas, then texts and formats where there are numbers.
 * Four round trips for a workbook of usual size, whatever the number of its sheets.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const used = new Map<Excel.Worksheet, Excel.Range>();
  const sheets = await markedSheets(context, (sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    used.set(sheet, range);
  });
  const skipped: { name: string; reason: "ours" | "too-large" }[] = [];
  const parts: SheetParts[] = [];
  for (const { sheet, name, visible, ours } of sheets) {
    const range = used.get(sheet);
    const area = range && !range.isNullObject ? areaOf(range) : undefined;
    if (ours !== undefined) skipped.push({ name, reason: "ours" });
    else if (area && area.rowCount * area.columnCount > largestSheet) skipped.push({ name, reason: "too-large" });
    else parts.push({ sheet, name, hidden: !visible, area });
  }
  const filled = parts.filter(({ area }) => area !== undefined);
  const values = await inChunks(context, filled, askValues, (done) => options.onProgress?.(Math.floor(done / 2), filled.length));
  const details = await inChunks(
    context,
    filled.filter((part) => values.get(part)?.needsDetails() ?? false),
    (part) => askDetails(part, values.get(part)),
    (done) => options.onProgress?.(Math.floor((filled.length + done) / 2), filled.length),
  );
  options.onProgress?.(filled.length, filled.length);
  const grids = parts.map((part): Grid => gridOf(options.book ?? "", part, values.get(part), details.get(part)));
  return { book: options.book ?? "", sheets: grids, skipped };
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({ row: rowIndex, column: columnIndex, rowCount, columnCount });

/** Asks for some sheets at a time, within the budget; where a response was too large all the same, asks for half as many. */
async function inChunks<Asked extends AskedValues | AskedDetails>(
  context: Excel.RequestContext,
  parts: readonly SheetParts[],
  ask: (part: SheetParts) => Asked,
  report: (done: number) => void,
): Promise<ReadonlyMap<SheetParts, Asked>> {
  const answers = new Map<SheetParts, Asked>();
  const waiting = chunks(parts);
  for (let chunk = waiting.shift(); chunk; chunk = waiting.shift()) {
    const asked = chunk.map((part) => [part, ask(part)] as const);
    try {
      await context.sync();
    } catch (error) {
      // Too large is no failure while there are fewer sheets to ask for.
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || chunk.length === 1) throw error;
      const half = Math.ceil(chunk.length / 2);
      waiting.unshift(chunk.slice(0, half), chunk.slice(half));
      continue;
    }
    asked.forEach(([part, answer]) => answers.set(part, answer));
    report(answers.size);
  }
  return answers;
}

function chunks(parts: readonly SheetParts[]): SheetParts[][] {
  const made: SheetParts[][] = [];
  let room = 0;
  for (const part of parts) {
    const size = (part.area?.rowCount ?? 0) * (part.area?.columnCount ?? 0);
    if (size > room || made.length === 0) {
      made.push([]);
      room = cellsPerRequest;
    }
    made.at(-1)?.push(part);
    room -= size;
  }
  return made;
}
