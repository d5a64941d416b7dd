import { contains, overlaps, type Area } from "../grid/area";
import { withPart } from "./cell";
import { refuseIfProtected } from "./guard";
import { OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";

/** Excel does not answer for more merged areas than this (documentation of Range.getMergedAreasOrNullObject). */
const mostAreas = 512;

/** The merged areas whose first cell lies within the area. */
export function mergedAreas(sheet: Sheet, area: Area): readonly Area[] {
  const areas = sheet.merges.filter(({ row, column }) => contains(area, row, column));
  if (areas.length > mostAreas)
    throw new OfficeFault("GeneralException", `The range has more than ${mostAreas} merged areas.`, "Range.getMergedAreasOrNullObject");
  return areas;
}

/** Merges the cells, row by row if `across`; only the first cell keeps what it holds. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  refuseIfProtected(sheet);
  const merges = across ? Array.from({ length: area.rowCount }, (_, r) => ({ ...area, row: area.row + r, rowCount: 1 })) : [area];
  sheet.merges = [
    ...sheet.merges.filter((other) => !overlaps(other, area)),
    ...merges.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1),
  ];
  for (const merge of merges)
    for (let row = merge.row; row < merge.row + merge.rowCount; row++)
      for (let column = merge.column; column < merge.column + merge.columnCount; column++)
        if (row !== merge.row || column !== merge.column)
          sheet.setCell(
            row,
            column,
            withPart(sheet.cell(row, column), { value: "", formula: undefined, error: undefined, link: undefined }),
          );
  sheet.touch();
}

/** Takes apart every merged area that the area touches. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  refuseIfProtected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.touch();
}
