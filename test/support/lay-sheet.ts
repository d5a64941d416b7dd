import type { Check } from "../../src/check";
import type { Language } from "../../src/language";
import { defaultSettings } from "../../src/settings";
import { summarySheets } from "../../src/summary/index";
import type { PlanTable, SheetPlan, SummaryInput } from "../../src/summary/sheet-plan";

/** A summary sheet laid out from a check, at an hour that is always the same. */
export function lay(id: string, check: Check, language: Language = "ja", told: Partial<SummaryInput> = {}): SheetPlan {
  const sheet = summarySheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`no summary sheet ${id}`);
  return sheet.lay({ check, settings: defaultSettings, skipped: [], language, madeAt: "2026-11-21 10:30", ...told });
}

/** Every table of a sheet, the first one first. */
export const tablesOf = (plan: SheetPlan): readonly PlanTable[] => [plan, ...(plan.more ?? [])];

/** Rows as their headers name them. */
export const records = ({ columns, rows }: PlanTable) =>
  rows.map((cells) => Object.fromEntries(columns.map(({ header }, column) => [header, cells[column]?.value ?? null])));

/** What stands below the rows. */
export const totals = (table: PlanTable) => records({ ...table, rows: table.totals ?? [] });

export const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> =>
  items.reduce((counts, item) => counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1), new Map<string, number>());
