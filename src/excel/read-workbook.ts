import type { Area } from "../grid/area";
import type { Grid, SkippedSheet, WorkbookSnapshot } from "../grid/grid";
import { entrySheetId } from "../model/entry-headers";
import { askInChunks } from "./ask-in-chunks";
import { gridOf, type SheetRead } from "./grid-of";
import { mappingKey } from "./keep-mapping";
import { settingsKey } from "./keep-settings";
import { waiversKey } from "./keep-waivers";
import { askKept, keptText } from "./kept-text";
import { markedSheets, type MarkedSheet } from "./our-sheets";
import { detailPieceOf, takeDetails, takeEntries } from "./sheet-answers";
import { askDetails, askEntries, type Piece } from "./sheet-requests";
import { tooLarge } from "./too-large";

export interface ReadOptions {
  onProgress?(done: number, total: number): void;
  /** The file's name, where several workbooks are taken together. */
  readonly book?: string;
}

/**
 * Reads every sheet of the workbook but our own, and the waivers and settings that it keeps: names, then extents, then what was typed
 * and merged areas, then values, texts and formats where something other than plain text stands. Four round trips for a workbook of usual size, whatever the number of its sheets.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const used = new Map<Excel.Worksheet, Excel.Range>();
  const mappings = new Map<Excel.Worksheet, Excel.WorksheetCustomProperty>();
  const kept = { waivers: askKept(context, waiversKey), settings: askKept(context, settingsKey) };
  const sheets = await markedSheets(context, (sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    used.set(sheet, range);
    const mapping = sheet.customProperties.getItemOrNullObject(mappingKey);
    mapping.load("value");
    mappings.set(sheet, mapping);
  });
  const areas = new Map(sheets.filter(isRead).map(({ sheet }) => [sheet, areaOf(used.get(sheet))] as const));
  const large = tooLarge([...areas.values()].flatMap((area) => area ?? []));
  const skipped: SkippedSheet[] = [];
  const parts: (Omit<SheetRead, "book"> & { sheet: Excel.Worksheet; isForEntries: boolean })[] = [];
  for (const { sheet, name, visible, ours } of sheets) {
    const area = areas.get(sheet);
    if (!areas.has(sheet)) skipped.push({ name, reason: "ours" });
    else if (area && large.has(area)) skipped.push({ name, reason: "too-large", area });
    else parts.push({ sheet, name, hidden: !visible, area, mapping: valueOf(mappings.get(sheet)), isForEntries: ours !== undefined });
  }

  const filled = parts.flatMap(({ sheet, area }): Piece[] => (area ? [{ sheet, area }] : []));
  const report = (done: number) => options.onProgress?.(Math.min(Math.floor(done), filled.length), filled.length);
  const entries = await askInChunks(context, filled, { ask: askEntries, take: takeEntries }, (done) => report(done / 2));
  const unclear = entries.flatMap((answer) => detailPieceOf(answer) ?? []);
  const details = await askInChunks(context, unclear, { ask: askDetails, take: takeDetails }, (done) => report((filled.length + done) / 2));
  report(filled.length);

  const [entriesOf, detailsOf] = [bySheet(entries), bySheet(details)];
  const book = options.book ?? "";
  const grids = parts.map(({ sheet, isForEntries, ...part }) => {
    return { isForEntries, grid: gridOf({ book, ...part }, entriesOf.get(sheet) ?? [], detailsOf.get(sheet) ?? []) };
  });
  const gridsOf = (forEntries: boolean): readonly Grid[] => grids.flatMap(({ isForEntries, grid }) => (isForEntries === forEntries ? [grid] : []));
  const entrySheets = gridsOf(true);
  const [waivers, settings] = [keptText(kept.waivers), keptText(kept.settings)];
  const names = new Map(sheets.map(({ sheet, name }) => [sheet.id, name]));
  const kindsOfSheets = { sheets: gridsOf(false), ...(entrySheets.length === 0 ? {} : { entrySheets }) };
  return { book, ...kindsOfSheets, skipped, names, ...(waivers === undefined ? {} : { waivers }), ...(settings === undefined ? {} : { settings }) };
}

/** Our own sheets are not read, but for the one in which people enter results, also where it could not be finished: it keeps what they entered. */
const isRead = ({ ours, unfinished }: MarkedSheet): boolean => ours === undefined || (ours === entrySheetId && unfinished !== "new");

function areaOf(range: Excel.Range | undefined): Area | undefined {
  if (!range || range.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

const valueOf = (property: Excel.WorksheetCustomProperty | undefined): string | undefined =>
  property && !property.isNullObject ? property.value : undefined;

/** A workbook may have hundreds of sheets: the answers of each are looked up, not searched. */
function bySheet<Answer extends { readonly piece: Piece }>(answers: readonly Answer[]): ReadonlyMap<Excel.Worksheet, readonly Answer[]> {
  const groups = new Map<Excel.Worksheet, Answer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.piece.sheet);
    if (group) group.push(answer);
    else groups.set(answer.piece.sheet, [answer]);
  }
  return groups;
}
