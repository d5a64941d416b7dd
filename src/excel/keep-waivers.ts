import type { Subject, Waiver } from "../waivers/waiver";
import { waiversFrom, waiversText, withoutWaiver, withWaiver } from "../waivers/waivers-text";

/** Setting of the workbook (ExcelApi 1.4) that keeps its waivers: they travel with the file. */
export const waiversKey = "kaikakuCheck.waivers";

/** Asks for the waivers; they are there after the next sync. */
export function askWaivers({ workbook }: Excel.RequestContext): Excel.Setting {
  const kept = workbook.settings.getItemOrNullObject(waiversKey);
  kept.load("value");
  return kept;
}

/** The waivers as the workbook keeps them; undefined where it keeps none. */
export const keptText = (kept: Excel.Setting): string | undefined => (kept.isNullObject ? undefined : String(kept.value));

/** Keeps a waiver in the workbook, in place of an older one of the same finding. */
export const keepWaiver = (context: Excel.RequestContext, waiver: Waiver): Promise<void> =>
  change(context, (waivers) => withWaiver(waivers, waiver));

/** Takes a waiver out of the workbook. */
export const dropWaiver = (context: Excel.RequestContext, subject: Subject): Promise<void> =>
  change(context, (waivers) => withoutWaiver(waivers, subject));

/** What the workbook keeps by now is read first: somebody else may have it open, too. */
async function change(context: Excel.RequestContext, make: (waivers: readonly Waiver[]) => readonly Waiver[]): Promise<void> {
  const kept = askWaivers(context);
  await context.sync();
  const waivers = make(waiversFrom(keptText(kept)));
  if (waivers.length > 0) context.workbook.settings.add(waiversKey, waiversText(waivers));
  else if (!kept.isNullObject) kept.delete();
  await context.sync();
}
