import { entrySheetId } from "../model/entry-headers";
import type { SheetPlan } from "../summary/sheet-plan";
import { allOrNone } from "./all-or-none";
import { asText } from "./as-text";
import { clear, freeName, knownSheet, refuseProtected, unfinishedTitle } from "./known-sheet";
import { layPlan } from "./lay-plan";
import { onceMore } from "./once-more";
import { deleteUnfinished, markedSheets, markSheet, newSheetName } from "./our-sheets";

/** A tab that was written: the plan's id, and the name under which it really stands. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/** Excel on the web takes 5 MB in one request; what a step takes is only estimated. */
const bytesPerRequest = 2_000_000;

/**
 * Writes summary sheets. A sheet of ours is recognised by its custom property and rebuilt in place, under the name that it has by then, so that
 * what others have made from it goes on; a sheet of the same name that is not ours stays as it is, and ours gets another name.
 * @param show brings the first of them to the front
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { show = false }: { readonly show?: boolean } = {},
): Promise<readonly WrittenSheet[]> {
  try {
    return await allOrNone(context, (share) => build(context, plans, show, bytesPerRequest * share));
  } finally {
    await onceMore(() => {
      context.runtime.enableEvents = true;
      return context.sync();
    });
  }
}

async function build(context: Excel.RequestContext, plans: readonly SheetPlan[], show: boolean, mostBytes: number): Promise<readonly WrittenSheet[]> {
  const sheets = await markedSheets(context, (sheet) => {
    sheet.tables.load("items/id,items/name");
    sheet.charts.load("items/name");
    sheet.protection.load("protected");
  });
  const targets = plans.map((plan) => ({ plan, known: knownSheet(sheets, plan.id) }));
  refuseProtected(targets.flatMap(({ known }) => known ?? []));
  // Our own writing must not come back to us as somebody's edit.
  context.runtime.enableEvents = false;
  suspend(context.application);
  deleteUnfinished(sheets);
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const written = targets.map(({ plan, known }, index) => {
    const name = known?.name ?? freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    const holdsEntries = known !== undefined && plan.id === entrySheetId;
    return { plan, name, known, holdsEntries, sheet: known?.sheet ?? context.workbook.worksheets.add(newSheetName(index)) };
  });
  let queued = 0;
  const send = async (): Promise<void> => {
    await context.sync();
    suspend(context.application);
    queued = 0;
  };
  for (const { plan, known, holdsEntries, sheet } of written) {
    // What people have entered is cleared and written again in one request: nothing comes between.
    if (holdsEntries) await send();
    if (known) clear(known);
    for (const bytes of layPlan(sheet, { ...plan, title: unfinishedTitle(plan) })) {
      queued += bytes;
      if (queued >= (holdsEntries ? mostBytes * 2 : mostBytes)) await send();
    }
  }
  for (const { plan, name, sheet } of written) {
    sheet.getRange("A1").values = [[asText(plan.title)]];
    markSheet(sheet, plan.id, "finished");
    sheet.name = name;
  }
  if (show) written[0]?.sheet.activate();
  await context.sync();
  return written.map(({ plan, name }) => ({ id: plan.id, name }));
}

/** Only until the next sync, so that a failure cannot leave Excel frozen. */
function suspend(application: Excel.Application): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
