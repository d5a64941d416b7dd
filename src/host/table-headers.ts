import type { Area } from "../grid/area";
import { isBlank, withPart } from "./cell";
import type { Sheet } from "./sheet";
import { shownText } from "./shown-text";

/** As in Excel, the headers of a table are text, none is blank and no two are the same. */
export function writeHeaders(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const cell = sheet.cell(area.row, column);
    const wanted = isBlank(cell) ? `列${column - area.column + 1}` : shownText(cell);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== undefined)
      sheet.setCell(area.row, column, withPart(cell, { value: name, formula: undefined }));
  }
}
