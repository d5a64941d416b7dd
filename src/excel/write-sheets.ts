import type { SheetPlan } from "../summary/sheet-plan";
import { layPlan } from "./lay-plan";
import { markedSheets, sheetKey, type MarkedSheet } from "./our-sheets";

/** A tab that was written: the plan's id, and the name under which it really stands. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes summary sheets. A sheet of ours is recognised by its custom property and rebuilt in place, under the name that it has by then;
 * a sheet of the same name that is not ours stays as it is, and ours gets another name.
 */
export async function writeSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> {
  const sheets = await markedSheets(context, (sheet) => sheet.tables.load("items/id"));
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  // Our own writing must not come back to us as somebody's edit.
  context.runtime.enableEvents = false;
  try {
    const written = plans.map((plan) => {
      const known = sheets.find(({ ours }) => ours === plan.id);
      const name = known?.name ?? freeName(plan.name, taken);
      taken.add(name.toLowerCase());
      layPlan(known ? cleared(known) : added(context, name, plan.id), plan);
      return { id: plan.id, name };
    });
    await context.sync();
    return written;
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}

function cleared({ sheet }: MarkedSheet): Excel.Worksheet {
  sheet.tables.items.forEach((table) => table.delete());
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.clear("All");
  sheet.freezePanes.unfreeze();
  return sheet;
}

function added(context: Excel.RequestContext, name: string, id: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(sheetKey, id);
  return sheet;
}

/** The name, or the name with 集計 behind it where a sheet of someone else has it; Excel takes 31 characters at most. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const isJapanese = /[^\u0000-\u00ff]/.test(name);
  for (let count = 0; ; count++) {
    const number = count > 1 ? String(count) : "";
    const suffix = count === 0 ? "" : isJapanese ? `（集計${number}）` : ` (summary${number && ` ${number}`})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
