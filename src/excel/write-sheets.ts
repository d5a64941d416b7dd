import type { SheetPlan } from "../summary/sheet-plan";
import { chartPrefix } from "./lay-charts";
import { layPlan, tableName } from "./lay-plan";
import { markedSheets, sheetKey, type MarkedSheet } from "./our-sheets";

/** A tab that was written: the plan's id, and the name under which it really stands. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/** Excel on the web takes 5 MB in one request; what a step takes is only estimated. */
const bytesPerRequest = 2_000_000;

/**
 * Writes summary sheets. A sheet of ours is recognised by its custom property and rebuilt in place, under the name that it has by then;
 * a sheet of the same name that is not ours stays as it is, and ours gets another name.
 */
export async function writeSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> {
  const sheets = await markedSheets(context, (sheet) => {
    sheet.tables.load("items/id,items/name");
    sheet.charts.load("items/name");
  });
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  // Our own writing must not come back to us as somebody's edit.
  context.runtime.enableEvents = false;
  suspend(context.application);
  try {
    let queued = 0;
    const written: WrittenSheet[] = [];
    for (const plan of plans) {
      const known = knownSheet(sheets, plan.id);
      const name = known?.name ?? freeName(plan.name, taken);
      taken.add(name.toLowerCase());
      for (const bytes of layPlan(known ? cleared(known) : added(context, name, plan.id), plan)) {
        queued += bytes;
        if (queued < bytesPerRequest) continue;
        await context.sync();
        suspend(context.application);
        queued = 0;
      }
      written.push({ id: plan.id, name });
    }
    await context.sync();
    return written;
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}

/** Only until the next sync, so that a failure cannot leave Excel frozen. */
function suspend(application: Excel.Application): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Somebody may have copied our sheet to keep it, with our mark on it: the original is the one whose table still has our name. */
function knownSheet(sheets: readonly MarkedSheet[], id: string): MarkedSheet | undefined {
  const ours = sheets.filter((sheet) => sheet.ours === id);
  return ours.find(({ sheet }) => sheet.tables.items.some(({ name }) => name === tableName(id))) ?? ours[0];
}

function cleared({ sheet }: MarkedSheet): Excel.Worksheet {
  sheet.tables.items.forEach((table) => table.delete());
  sheet.charts.items.filter(({ name }) => name.startsWith(chartPrefix)).forEach((chart) => chart.delete());
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
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
