import { z } from "zod";

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

/** Keeps the cells as they were, in place of those of the fixes before. */
export async function keepUndo(context: Excel.RequestContext, cells: readonly Before[]): Promise<void> {
  context.workbook.settings.add(undoKey, JSON.stringify(cells));
  await context.sync();
}

/** Takes the last fixes back, also in another session; gives the number of cells, and of those that were left as somebody has made them since. */
export async function takeBack(context: Excel.RequestContext): Promise<{ readonly restored: number; readonly left: number }> {
  const kept = context.workbook.settings.getItemOrNullObject(undoKey);
  kept.load("value");
  await context.sync();
  if (kept.isNullObject) return { restored: 0, left: 0 };
  const asked = cellsOf(kept.value).map((before) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheet);
    sheet.protection.load("protected");
    const cell = sheet.getRange(before.cell);
    cell.load("values");
    return { before, sheet, cell };
  });
  await context.sync();
  const restored = asked.filter(({ before, sheet, cell }) => {
    if (sheet.isNullObject || sheet.protection.protected || cell.values[0]?.[0] !== before.after) return false;
    cell.numberFormat = [[before.format]];
    cell.values = [[before.entry]];
    return true;
  });
  kept.delete();
  await context.sync();
  return { restored: restored.length, left: asked.length - restored.length };
}

/** A setting that somebody else has written over holds nothing to take back. */
function cellsOf(value: unknown): readonly Before[] {
  try {
    return z.array(beforeSchema).parse(JSON.parse(String(value)));
  } catch {
    return [];
  }
}
