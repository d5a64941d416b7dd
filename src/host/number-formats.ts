import type { Area } from "../grid/area";
import { toBlock } from "./block";
import { invalidArgument } from "./office-fault";
import { restyle, withStyle } from "./restyle";
import type { Sheet } from "./sheet";

/** Sets the number formats of an area: one for all cells, or a matrix in which null leaves a cell as it is. */
export function setNumberFormats(sheet: Sheet, area: Area, given: unknown): void {
  const format = toBlock(area, given, "Range.numberFormat");
  const cellsByFormat = new Map<unknown, Area[]>();
  if (Array.isArray(given)) {
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cells = cellsByFormat.get(format(row, column)) ?? [];
        cells.push({ row, column, rowCount: 1, columnCount: 1 });
        cellsByFormat.set(format(row, column), cells);
      }
  } else cellsByFormat.set(given, [area]);
  for (const [text, cells] of cellsByFormat) {
    if (text === null || text === undefined) continue;
    if (typeof text !== "string") throw invalidArgument("A number format is a text.", "Range.numberFormat");
    restyle(sheet, cells, (style) => withStyle(style, { numberFormat: text === "General" || text === "" ? undefined : text }));
  }
}
