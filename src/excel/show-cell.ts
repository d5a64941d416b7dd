import { toA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { askRow } from "./seen-row";

/** Whether a cell was gone to, or why not. */
export type Shown = "shown" | "gone" | "hidden" | "moved";

/**
 * Goes to a cell and selects it; a sheet that is gone or hidden cannot be gone to, and nothing is unhidden unasked.
 * @param seen the sheet as it was checked: where most of the row is different by now, something else stands there
 */
export async function showCell(context: Excel.RequestContext, { sheet: name, area }: CellRef, seen?: Grid): Promise<Shown> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  const compare = askRow(sheet, area, seen);
  await context.sync();
  if (sheet.isNullObject) return "gone";
  if (sheet.visibility !== "Visible") return "hidden";
  const { same, different } = compare();
  if (different.length > same) return "moved";
  sheet.activate();
  sheet.getRange(toA1(area)).select();
  await context.sync();
  return "shown";
}
