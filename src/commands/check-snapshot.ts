import { check } from "../check";
import type { WorkbookSnapshot } from "../grid/grid";
import { settingsOfWorkbooks } from "../rules/read-settings";
import type { CheckedWorkbook, CheckInput } from "./read-and-check";

/** Checks a workbook that was read, by the settings that it keeps. */
export function checkSnapshot(snapshot: WorkbookSnapshot, { year, today }: CheckInput): CheckedWorkbook {
  const settings = settingsOfWorkbooks([snapshot]);
  return { check: check([snapshot], year, settings, today), settings, snapshot };
}
