import Big from "big.js";
import type { CellRef } from "../grid/cell-ref";
import type { Cell } from "../grid/grid";
import type { Entry, Quantity } from "./entry";
import { locatePeriods, type FoundPeriod } from "./fiscal-year";
import { plainText } from "./plain-text";
import { parseQuantity } from "./quantity";

/** A declared "none". */
const none = /^(?:[—―ー–─━\-]+|なし|無し|該当なし)$/;

/** Reads a cell: its text as a person sees it, and the exact number behind it where there is one. */
export function parseEntry(cell: Cell | undefined, at: CellRef): Entry {
  if (!cell) return { kind: "blank", text: "", at, period: undefined };
  if (cell.error) return { kind: "unreadable", text: cell.text, at, period: undefined };
  const entry = parseText(cell.text, at);
  if (typeof cell.value !== "number") return entry;
  if (entry.kind === "quantity") return { ...entry, value: storedValue(cell.value, cell.format ?? "", entry) };
  // "####": the column is too narrow to show the number.
  if (!/^#+$/.test(cell.text.trim())) return entry;
  const percent = isPercent(cell.format ?? "");
  const shown = parseQuantity(`${new Big(cell.value).times(percent ? 100 : 1).toFixed()}${percent ? "%" : ""}`);
  return shown ? { kind: "quantity", text: cell.text, at, period: undefined, ...shown } : entry;
}

/** Reads text: a quantity, a statement, a declared none, a blank, or something that looks like a number and is none. */
export function parseText(text: string, at: CellRef): Entry {
  const periods = locatePeriods(text, at);
  const [first] = periods;
  const plain = plainText(text);
  const rest = first ? without(plain, first) : plain.trim();
  const dated = { text, at, period: first?.period };
  if (rest === "") return { kind: "blank", ...dated };
  if (none.test(rest)) return { kind: "none", ...dated };
  const quantity = parseQuantity(rest);
  if (quantity) return { kind: "quantity", ...dated, ...quantity };
  const period = periods.length === 1 ? first?.period : undefined;
  if (looksLikeNumber(rest)) return { kind: "unreadable", text, at, period };
  // A year in brackets stands beside the statement; a year in its words is part of it.
  const aside = first !== undefined && isBracketed(plain, first);
  return { kind: "statement", text, at, period, statement: aside && period ? rest : text.trim() };
}

const isBracketed = (plain: string, { start }: FoundPeriod): boolean => /[(【※][\s※]*$/.test(plain.slice(0, start)) || /[(【]/.test(plain.charAt(start));

/** Takes the period out, and the brackets or ※ that held nothing but it. */
function without(plain: string, { start, end }: FoundPeriod): string {
  const before = plain.slice(0, start);
  const after = plain.slice(end);
  const opened = /[(【][\s※]*$/.test(before) && /^\s*[)】]/.test(after);
  return `${opened ? before.replace(/[(【][\s※]*$/, "") : before.replace(/※\s*$/, "")} ${opened ? after.replace(/^\s*[)】]/, "") : after}`.trim();
}

/** A % in quotation marks or behind a backslash is only shown; any other multiplies. */
const isPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, "").includes("%");

/** Begins like a number and is no sentence: 12,34件, 1.2.3%, 3〇%. "2園を地域交流農園に移行" is a sentence. */
function looksLikeNumber(text: string): boolean {
  if (/^#[A-Z/0!?]+/.test(text)) return true;
  return /^(?:約|全|年|月)?\s*[-▲△+.,]?\d/.test(text) && !/[をにのでがはとへ]|\p{Script=Hiragana}{2}/u.test(text);
}

/** The exact number in the unit that is shown: 0.3089 shown as 30.89%, 100000000 shown as 100,000千円 by a scaling format. */
function storedValue(stored: number, format: string, shown: Quantity): number {
  const exact = new Big(stored);
  if (isPercent(format)) return exact.times(100).toNumber();
  const thousands = [0, 1, 2, 3].find((power) => exact.div(new Big(1000).pow(power)).minus(shown.value).abs().lte(0.5));
  return thousands === undefined ? shown.value : exact.div(new Big(1000).pow(thousands)).toNumber();
}
