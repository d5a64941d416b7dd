import { check } from "../check";
import type { WorkbookSnapshot } from "../grid/grid";
import { settingsOfWorkbooks } from "../rules/read-settings";
import type { CheckedWorkbook, CheckInput } from "./read-and-check";

/** Checks a workbook that was read, by the settings that it keeps. */
export function checkSnapshot(snapshot: WorkbookSnapshot, { year, isYearByDefault = false, today }: CheckInput): CheckedWorkbook {
  const settings = settingsOfWorkbooks([snapshot]);
  const yearOfCheck = isYearByDefault ? (settings.evaluationYear ?? year) : year;
  return { check: check([snapshot], yearOfCheck, settings, today), settings, snapshot };
}
