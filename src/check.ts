import type { Grid, WorkbookSnapshot } from "./grid/grid";
import { remembered } from "./grid/remembered";
import { layouts } from "./layouts/index";
import { locate } from "./layouts/locate";
import { buildProgramme } from "./model/build-programme";
import { readEntries } from "./model/result-entry";
import type { Programme } from "./model/programme";
import { findAll, inSheetOrder } from "./rules/find-all";
import { rules, waiverRules } from "./rules/index";
import { severityUnder, type Finding } from "./rules/rule";
import type { Settings } from "./settings";
import { applyWaivers } from "./waivers/apply-waivers";
import { waiversFrom } from "./waivers/waivers-text";

export interface Check {
  readonly programme: Programme;
  readonly findings: readonly Finding[];
}

/**
 * Checks workbooks: cells in, findings out. Knows nothing of Excel.
 *
 *   WorkbookSnapshot   every sheet as plain cells           excel/read-workbook
 *     | locate         by labels, never by addresses        layouts/
 *   Located[]          cells under the names of a layout
 *     | build          text becomes values                  model/, values/
 *   Programme          issues, indicators, results; each value knows its cell
 *     | find           one rule at a time                   rules/
 *   Finding[]          what is wrong, and in which cells
 *     | waive          what somebody has said is right      waivers/
 *   Finding[]          listed in the pane, painted by excel/highlight, written by summary/
 *
 * @param year the evaluation year: the last fiscal year taken as ended
 * @param today "2026-11-21": on which day a waiver has to hold; without it, no waiver is over
 */
export function check(workbooks: readonly WorkbookSnapshot[], year: number, settings: Settings, today = ""): Check {
  const located = workbooks.flatMap(({ sheets }) => sheets.map(locateSheet));
  const entries = workbooks.flatMap(({ entrySheets = [] }) => entrySheets.flatMap(readEntries));
  const programme = buildProgramme(located, year, settings, entries);
  const found = findAll(rules, programme, settings);
  const kept = workbooks.map(({ book, waivers }) => ({ book, waivers: waiversFrom(waivers) }));
  const off = new Set(rules.filter((rule) => severityUnder(settings, rule) === "off").map(({ id }) => id));
  const ran = (ruleId: string) => !off.has(ruleId);
  const { findings, spent } = applyWaivers({ findings: found, programme, kept, ran, today });
  const ofWaivers = findAll(waiverRules, programme, settings, spent);
  return { programme, findings: inSheetOrder([...findings, ...ofWaivers], programme) };
}

/** After an edit only the sheet that was edited is another one. */
const locateSheet = remembered((sheet: Grid) => locate(sheet, layouts));
