import { check } from "../../src/check";
import type { Grid, WorkbookSnapshot } from "../../src/grid/grid";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { snapshotOf } from "../support/grids";
import { inTurns, milliseconds, type Line } from "./line";

/** Ten times the forms, against one time: 10 would be as fast for each form. */
export async function growth(): Promise<readonly Line[]> {
  const forms = snapshotOf(sampleBook("with-results")).sheets.filter(({ name }) => name.startsWith("1-") || name.startsWith("2-") || name.startsWith("3-") || name.startsWith("4-"));
  const workbook = (sheets: readonly Grid[]): WorkbookSnapshot => ({ book: "", sheets, skipped: [] });
  const once = workbook(forms);
  const tenTimes = workbook(Array.from({ length: 10 }, (_, copy) => forms.map((form) => renumbered(form, copy))).flat());
  const [one = 0, ten = 0] = await inTurns(5, [() => check([once], 2024, defaultSettings), () => check([tenTimes], 2024, defaultSettings)]);
  return [{ what: `cells → findings, ${tenTimes.sheets.length} forms`, ours: milliseconds(ten), against: `${once.sheets.length} forms`, other: milliseconds(one), ratio: ten / one }];
}

/** The same form as that of another initiative, so that no issue comes twice. */
function renumbered(form: Grid, copy: number): Grid {
  const rows = form.rows.map((row, index) => (index === 1 ? row?.map((cell, column) => (column === 1 && cell ? { ...cell, value: `${copy}${cell.text}`, text: `${copy}${cell.text}` } : cell)) : row));
  return { ...form, name: `${copy} ${form.name}`, rows };
}
