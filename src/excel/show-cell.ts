import { toA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";

/** Goes to a cell and selects it; a sheet that is gone or hidden cannot be gone to, and nothing is unhidden unasked. */
export async function showCell(context: Excel.RequestContext, { sheet: name, area }: CellRef): Promise<"shown" | "gone" | "hidden"> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return "gone";
  if (sheet.visibility !== "Visible") return "hidden";
  sheet.activate();
  sheet.getRange(toA1(area)).select();
  await context.sync();
  return "shown";
}
