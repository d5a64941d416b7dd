import { writeSheets } from "../excel/write-sheets";
import type { Language } from "../language";
import type { SummarySheet } from "../summary/sheet-plan";
import type { CheckedWorkbook } from "./check-snapshot";

/** In which language sheets are written, and when: "2026-11-21 10:30", told by the shell. */
export interface WrittenIn {
  readonly language: Language;
  readonly madeAt: string;
}

/** Writes sheets from a check into the workbook that was checked; gives the names under which they really stand. */
export async function writeFrom(
  context: Excel.RequestContext,
  { check, settings, snapshot: { skipped } }: CheckedWorkbook,
  sheets: readonly SummarySheet[],
  { language, madeAt }: WrittenIn,
): Promise<readonly string[]> {
  const plans = sheets.map((sheet) => sheet.lay({ check, settings, skipped, language, madeAt }));
  // Forty tabs away nobody would see that there is something new: the first of the sheets comes to the front.
  const written = await writeSheets(context, plans, { show: true });
  return written.map(({ name }) => name);
}
