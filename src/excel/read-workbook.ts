import type { Area } from "../grid/area";
import type { Grid, WorkbookSnapshot } from "../grid/grid";
import { askInChunks } from "./ask-in-chunks";
import { gridOf, type SheetRead } from "./grid-of";
import { mappingKey } from "./keep-mapping";
import { markedSheets } from "./our-sheets";
import { askDetails, askEntries, detailArea, isMixed, type DetailPiece, type Piece } from "./sheet-requests";

export interface ReadOptions {
  onProgress?(done: number, total: number): void;
  /** The file's name, where several workbooks are taken together. */
  readonly book?: string;
}

/** More cells than this in one sheet are not read: no issue sheet has them, and Excel on the web gives 5,000,000 at most. */
const largestSheet = 1_000_000;

/**
 * Reads every sheet of the workbook but our own: names, then extents, then what was typed and merged areas, then values, texts and formats where
 * something other than plain text stands. Four round trips for a workbook of usual size, whatever the number of its sheets.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const used = new Map<Excel.Worksheet, Excel.Range>();
  const mappings = new Map<Excel.Worksheet, Excel.WorksheetCustomProperty>();
  const sheets = await markedSheets(context, (sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    used.set(sheet, range);
    const mapping = sheet.customProperties.getItemOrNullObject(mappingKey);
    mapping.load("value");
    mappings.set(sheet, mapping);
  });
  const skipped: { name: string; reason: "ours" | "too-large" }[] = [];
  const parts: (Omit<SheetRead, "book"> & { sheet: Excel.Worksheet })[] = [];
  for (const { sheet, name, visible, ours } of sheets) {
    const range = used.get(sheet);
    const area = range && !range.isNullObject ? areaOf(range) : undefined;
    if (ours !== undefined) skipped.push({ name, reason: "ours" });
    else if (area && area.rowCount * area.columnCount > largestSheet) skipped.push({ name, reason: "too-large" });
    else parts.push({ sheet, name, hidden: !visible, area, mapping: valueOf(mappings.get(sheet)) });
  }

  const filled = parts.flatMap(({ sheet, area }): Piece[] => (area ? [{ sheet, area }] : []));
  const report = (done: number) => options.onProgress?.(Math.min(Math.floor(done), filled.length), filled.length);
  const entries = await askInChunks(context, filled, askEntries, (done) => report(done / 2));
  const unclear = entries.flatMap(([piece, asked]): DetailPiece[] => {
    const area = detailArea(piece, asked);
    return area ? [{ sheet: piece.sheet, area, hasMixedRows: isMixed(asked.range.rowHidden), hasMixedColumns: isMixed(asked.range.columnHidden) }] : [];
  });
  const details = await askInChunks(context, unclear, askDetails, (done) => report((filled.length + done) / 2));
  report(filled.length);

  const [entriesOf, detailsOf] = [bySheet(entries), bySheet(details)];
  const book = options.book ?? "";
  const grids = parts.map(({ sheet, ...part }): Grid => gridOf({ book, ...part }, entriesOf.get(sheet) ?? [], detailsOf.get(sheet) ?? []));
  return { book, sheets: grids, skipped };
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({ row: rowIndex, column: columnIndex, rowCount, columnCount });

const valueOf = (property: Excel.WorksheetCustomProperty | undefined): string | undefined =>
  property && !property.isNullObject ? property.value : undefined;

/** A workbook may have hundreds of sheets: the answers of each are looked up, not searched. */
function bySheet<Answer extends readonly [Piece, unknown]>(answers: readonly Answer[]): ReadonlyMap<Excel.Worksheet, readonly Answer[]> {
  const groups = new Map<Excel.Worksheet, Answer[]>();
  for (const answer of answers) groups.set(answer[0].sheet, [...(groups.get(answer[0].sheet) ?? []), answer]);
  return groups;
}
