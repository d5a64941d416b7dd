import { format as formatted } from "numfmt";

/**
 * What a person sees in the cell. Excel answers "####" where the column is too narrow for a number: the person knows then that there is one,
 * and widens the column; we make the text from the number and its format.
 */
export function shownText(value: number | boolean, text: string | undefined, format = "General"): string {
  if (typeof value === "boolean") return text ?? String(value).toUpperCase();
  if (text !== undefined && !/^#+$/.test(text)) return text;
  return formatted(format, value, { locale: "ja", throws: false, invalid: String(value) });
}
