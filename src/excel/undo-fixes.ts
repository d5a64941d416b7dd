import { z } from "zod";
import { onceMore } from "./once-more";

/** Where the last fixes are kept: a setting of the workbook (ExcelApi 1.4), for Excel has no undo for what an add-in writes. */
const undoKey = "kaikakuCheck.undo";

const beforeSchema = z.object({
  sheet: z.string(),
  cell: z.string(),
  /** What stood in the cell, as it is entered again. */
  entry: z.union([z.string(), z.number(), z.boolean()]),
  format: z.string(),
  /** The value that the fix wrote: what has been changed since is left alone. */
  after: z.union([z.string(), z.number()]),
});

/** A cell as it was before a fix. */
export type Before = z.infer<typeof beforeSchema>;

/** Keeps the cells as they were, in place of those of the fixes before: goes with the next request, ahead of what is written there. */
export function keepUndo(context: Excel.RequestContext, cells: readonly Before[]): void {
  context.workbook.settings.add(undoKey, JSON.stringify(cells));
}

/** What is kept, to be asked for with the next request. */
export function askUndo(context: Excel.RequestContext): { readonly setting: Excel.Setting; cells(): readonly Before[] } {
  const setting = context.workbook.settings.getItemOrNullObject(undoKey);
  setting.load("value");
  return { setting, cells: () => (setting.isNullObject ? [] : cellsOf(setting.value)) };
}

/** The cells that were given back what stood in them, and those that were left as somebody has made them since. */
export interface TakenBack {
  readonly restored: number;
  readonly left: number;
}

/** Takes the last fixes back, also in another session. */
export const takeBack = (context: Excel.RequestContext): Promise<TakenBack> => onceMore(() => giveBack(context));

async function giveBack(context: Excel.RequestContext): Promise<TakenBack> {
  const kept = askUndo(context);
  await context.sync();
  if (kept.setting.isNullObject) return { restored: 0, left: 0 };
  const asked = kept.cells().map((before) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheet);
    sheet.protection.load("protected");
    const cell = sheet.getRange(before.cell);
    cell.load("values");
    return { before, sheet, cell };
  });
  await context.sync();
  const restored = asked.filter(({ before, sheet, cell }) => {
    if (sheet.isNullObject) return false;
    const value: unknown = cell.values[0]?.[0];
    // Given back by a run that broke off before it came to its end.
    if (value === entered(before.entry)) return true;
    if (sheet.protection.protected || value !== before.after) return false;
    cell.numberFormat = [[before.format]];
    cell.values = [[before.entry]];
    return true;
  });
  kept.setting.delete();
  await context.sync();
  return { restored: restored.length, left: asked.length - restored.length };
}

/** What stands in a cell after an entry: without the apostrophe that keeps a text a text. */
export const entered = <Entry>(entry: Entry): Entry | string => (typeof entry === "string" && entry.startsWith("'") ? entry.slice(1) : entry);

/** A setting that somebody else has written over holds nothing to take back. */
function cellsOf(value: unknown): readonly Before[] {
  try {
    return z.array(beforeSchema).parse(JSON.parse(String(value)));
  } catch {
    return [];
  }
}
