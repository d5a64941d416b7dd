import { format } from "numfmt";
import type { BookCell } from "./cell";
import { withEra } from "./era";

/** What a person sees in the cell, in Japanese Excel. A column that is too narrow is not taken into account. */
export function shownText(cell: BookCell | undefined, numberFormat = cell?.style?.numberFormat ?? "General"): string {
  if (cell === undefined) return "";
  const { value } = cell;
  if (cell.error === true) return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string")
    return value === "" || !numberFormat.includes("@") || numberFormat === "@" ? value : formatted(numberFormat, value);
  if (numberFormat === "@") return String(value);
  if (numberFormat === "General" && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return formatted(withEra(numberFormat, value), value);
}

/** A format that cannot be read shows the value as it is, as Excel does with a damaged file. */
function formatted(numberFormat: string, value: string | number): string {
  return format(numberFormat, value, { locale: "ja", throws: false, invalid: String(value) });
}
