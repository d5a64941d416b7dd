import type { Area } from "../grid/area";
import { valueOf, writeBlock } from "./block";
import { withPart, type Link } from "./cell";
import { refuseIfLocked } from "./guard";
import { restyle, withStyle } from "./restyle";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

/** The link of the first cell in Excel's words, or null. */
export function hyperlinkOf(sheet: Sheet, area: Area): Excel.RangeHyperlink {
  const cell = sheet.cell(area.row, area.column);
  const { place, url, screenTip } = cell?.link ?? {};
  if (place === undefined && url === undefined) return nothing;
  return {
    ...(url === undefined ? {} : { address: url }),
    ...(place === undefined ? {} : { documentReference: place }),
    ...(screenTip === undefined ? {} : { screenTip }),
    textToDisplay: String(valueOf(cell)),
  };
}

/** Excel answers null where there is no link, though the type does not say so. */
const nothing = null as unknown as Excel.RangeHyperlink;

/** Links every cell, and makes it look like a link as Excel does. */
export function setHyperlink(stage: Stage, sheet: Sheet, area: Area, given: Excel.RangeHyperlink): void {
  refuseIfLocked(sheet, [area]);
  const link: Link = {
    ...(given.documentReference ? { place: given.documentReference } : {}),
    ...(given.address ? { url: given.address } : {}),
    ...(given.screenTip ? { screenTip: given.screenTip } : {}),
  };
  if (given.textToDisplay) writeBlock(stage, sheet, area, asText(given.textToDisplay), "Range.hyperlink");
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cell(row, column);
      const value = cell === undefined || (cell.value === "" && cell.formula === undefined) ? (link.url ?? link.place ?? "") : cell.value;
      sheet.setCell(row, column, withPart(cell, { value, link }));
    }
  restyle(sheet, [area], (style) => withStyle(style, { font: { ...style?.font, underline: "Single", color: "#0563C1" } }));
}

/** A link's text is shown as it is, also where it begins like a formula. */
const asText = (text: string): string => (/^['=]/.test(text) ? `'${text}` : text);
