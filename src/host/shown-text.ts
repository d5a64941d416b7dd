import { format } from "numfmt";
import type { BookCell } from "./cell";
import { from1904 } from "./date-system";
import { withEra } from "./era";

/**
 * What a person sees in the cell, in Japanese Excel; `date1904` is Book.date1904. A column that is too narrow is not taken into account.
 */
export function shownText(cell: BookCell | undefined, date1904 = false): string {
  if (cell === undefined) return "";
  const numberFormat = cell.style?.numberFormat ?? "General";
  const { value } = cell;
  if (cell.error === true) return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string")
    return value === "" || !numberFormat.includes("@") || numberFormat === "@" ? value : formatted(numberFormat, value);
  if (numberFormat === "@") return String(value);
  if (numberFormat === "General" && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const day = date1904 ? from1904(value, numberFormat) : value;
  return formatted(withEra(numberFormat, day), day);
}

/** A format that cannot be read shows the value as it is, as Excel does with a damaged file. */
function formatted(numberFormat: string, value: string | number): string {
  return format(numberFormat, value, { locale: "ja", throws: false, invalid: String(value) });
}
