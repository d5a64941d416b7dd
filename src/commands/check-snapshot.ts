import { check, type Check } from "../check";
import type { WorkbookSnapshot } from "../grid/grid";
import { settingsOfWorkbooks } from "../rules/read-settings";
import type { Settings } from "../settings";

/** What a check is made with. */
export interface CheckInput {
  /** The evaluation year: the last fiscal year taken as ended. */
  readonly year: number;
  /** Does the year hold only where the settings of the workbook name none? */
  readonly isYearByDefault?: boolean;
  /** "2026-11-21": on which day a waiver has to hold. */
  readonly today: string;
}

/** The open workbook, read and checked. */
export interface CheckedWorkbook {
  readonly check: Check;
  /** Those that the workbook keeps, else those of the published programme. */
  readonly settings: Settings;
  /** What was read: an edit is read into it. */
  readonly snapshot: WorkbookSnapshot;
}

/** Checks a workbook that was read, by the settings that it keeps. */
export function checkSnapshot(snapshot: WorkbookSnapshot, { year, isYearByDefault = false, today }: CheckInput): CheckedWorkbook {
  const settings = settingsOfWorkbooks([snapshot]);
  const yearOfCheck = isYearByDefault ? (settings.evaluationYear ?? year) : year;
  return { check: check([snapshot], yearOfCheck, settings, today), settings, snapshot };
}
