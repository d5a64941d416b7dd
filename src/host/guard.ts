import type { Area } from "../grid/area";
import { OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

/** An object that was held while its sheet was deleted is gone, too. */
export function refuseIfGone(stage: Stage, sheet: Sheet): void {
  if (!stage.book.sheets.includes(sheet)) throw new OfficeFault("ItemNotFound", `The sheet "${sheet.name}" has been deleted.`);
}

/** On a protected sheet only unlocked cells can be changed. */
export function refuseIfLocked(sheet: Sheet, areas: readonly Area[]): void {
  if (sheet.protection === undefined) return;
  for (const { row, column, rowCount, columnCount } of areas)
    for (let r = row; r < row + rowCount; r++)
      for (let c = column; c < column + columnCount; c++) if (sheet.styleAt(r, c)?.unlocked !== true) throw accessDenied(sheet);
}

/** On a protected sheet nothing of its looks or its structure can be changed, unless the protection says so. */
export function refuseIfProtected(sheet: Sheet, allowance?: string): void {
  if (sheet.protection === undefined || (allowance !== undefined && sheet.protection.options[allowance] === true)) return;
  throw accessDenied(sheet);
}

const accessDenied = (sheet: Sheet): OfficeFault =>
  new OfficeFault("AccessDenied", `You cannot perform the requested operation: the sheet "${sheet.name}" is protected.`);
