import type { WorkbookSnapshot } from "./grid/grid";
import { layouts } from "./layouts/index";
import { locate } from "./layouts/locate";
import { buildProgramme } from "./model/build-programme";
import type { Programme } from "./model/programme";
import { findAll } from "./rules/find-all";
import { rules } from "./rules/index";
import type { Finding } from "./rules/rule";
import type { Settings } from "./settings";

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
 *   Finding[]          listed in the pane, painted by excel/highlight, written by summary/
 *
 * @param year the evaluation year: the last fiscal year taken as ended
 */
export function check(workbooks: readonly WorkbookSnapshot[], year: number, settings: Settings): Check {
  const located = workbooks.flatMap(({ sheets }) => sheets.map((sheet) => locate(sheet, layouts)));
  const programme = buildProgramme(located, year, settings);
  const findings = findAll(rules, programme, settings);
  return { programme, findings };
}
