import { parseValue } from "numfmt";
import { withPart, type BookCell } from "./cell";
import { invalidArgument } from "./office-fault";
import { withStyle } from "./restyle";
import type { Style } from "./style";

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"]);

/**
 * What becomes of a cell when something is entered, by a person or through `values`: text is read as Excel reads it, so that "12%" is a number,
 * "=A1" a formula and "'=A1" text; a cell in the text format ("@") takes everything as it is. `null` leaves the cell alone, "" blanks it.
 */
export function enter(cell: BookCell | undefined, input: unknown, style: Style | undefined = cell?.style): BookCell | undefined {
  if (input === null || input === undefined) return cell;
  const blank = withPart(cell, { value: "", formula: undefined, error: undefined, style });
  if (typeof input === "number" || typeof input === "boolean") return withPart(blank, { value: input });
  if (typeof input !== "string") throw invalidArgument("A cell takes text, a number, TRUE or FALSE.", "Range.values");
  if (input.length > 32_767) throw invalidArgument("A cell holds at most 32,767 characters.", "Range.values");
  return enterText(blank, input, style);
}

function enterText(blank: BookCell | undefined, input: string, style: Style | undefined): BookCell | undefined {
  if (input === "") return blank;
  if (input.startsWith("'")) return withPart(blank, { value: input.slice(1) });
  if (style?.numberFormat === "@") return withPart(blank, { value: input });
  if (input.startsWith("=") && input.length > 1) return withPart(blank, { value: "", formula: input });
  if (errors.has(input)) return withPart(blank, { value: input, error: true });
  const read = /^[\s\d(+\-.,¥$€%TF]/i.test(input) ? parseValue(input, { locale: "ja" }) : null;
  if (read === null || read === undefined) return withPart(blank, { value: input });
  const value = typeof read.v === "number" ? asKept(read.v) : (read.v ?? input);
  if (read.z === undefined || (style?.numberFormat ?? "General") !== "General") return withPart(blank, { value });
  return withPart(blank, { value, style: withStyle(style, { numberFormat: read.z }) });
}

/** Excel keeps 15 digits; "95%" read as 95 × 0.01 would otherwise be 0.9500000000000001. */
const asKept = (value: number): number => Number(value.toPrecision(15));
