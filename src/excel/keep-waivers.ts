import type { Subject, Waiver } from "../waivers/waiver";
import { waiversFrom, waiversText, withoutWaiver, withWaiver } from "../waivers/waivers-text";
import { askKept, keptText } from "./kept-text";

/** Setting of the workbook (ExcelApi 1.4) that keeps its waivers: they travel with the file. */
export const waiversKey = "kaikakuCheck.waivers";

/** Keeps a waiver in the workbook, in place of an older one of the same finding. */
export const keepWaiver = (context: Excel.RequestContext, waiver: Waiver): Promise<void> =>
  change(context, (waivers) => withWaiver(waivers, waiver));

/** Takes a waiver out of the workbook. */
export const dropWaiver = (context: Excel.RequestContext, subject: Subject): Promise<void> =>
  change(context, (waivers) => withoutWaiver(waivers, subject));

/** What the workbook keeps by now is read first: somebody else may have it open, too. */
async function change(context: Excel.RequestContext, make: (waivers: readonly Waiver[]) => readonly Waiver[]): Promise<void> {
  const kept = askKept(context, waiversKey);
  await context.sync();
  const waivers = make(waiversFrom(keptText(kept)));
  if (waivers.length > 0) context.workbook.settings.add(waiversKey, waiversText(waivers));
  else if (!kept.isNullObject) kept.delete();
  await context.sync();
}
