import { contains, type Area } from "../grid/area";
import { raiseChanged } from "./block";
import { withPart, type BookCell } from "./cell";
import { refuseIfLocked } from "./guard";
import { invalidArgument } from "./office-fault";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

const parts = {
  All: () => undefined,
  Contents: (cell: BookCell) => withPart(cell, { value: "", formula: undefined, error: undefined }),
  Formats: (cell: BookCell) => withPart(cell, { style: undefined }),
  Hyperlinks: (cell: BookCell) => withPart(cell, { link: undefined }),
  RemoveHyperlinks: (cell: BookCell) => withPart(cell, { link: undefined, style: undefined }),
} satisfies Record<string, (cell: BookCell) => BookCell | undefined>;

/** Clears cells as Excel.ClearApplyTo says: everything, what is in them, how they look, or their links. */
export function clearCells(stage: Stage, sheet: Sheet, areas: readonly Area[], applyTo: string): void {
  if (!isPart(applyTo)) throw invalidArgument(`"${applyTo}" is nothing that can be cleared.`, "Range.clear");
  refuseIfLocked(sheet, areas);
  const clear: (cell: BookCell) => BookCell | undefined = parts[applyTo];
  for (const area of areas) {
    const before = sheet.cell(area.row, area.column);
    for (const { row, column, cell } of [...sheet.filledCells()]) if (contains(area, row, column)) sheet.setCell(row, column, clear(cell));
    if (applyTo === "All") sheet.merges = sheet.merges.filter((merge) => !contains(area, merge.row, merge.column));
    if (applyTo === "All" || applyTo === "Contents") raiseChanged(stage, sheet, area, before);
  }
  sheet.touch();
}

const isPart = (text: string): text is keyof typeof parts => Object.hasOwn(parts, text);
