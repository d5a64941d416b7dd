import Big from "big.js";
import type { Dated } from "../model/indicator";
import type { FiscalRow } from "../model/plan-records";
import type { Entry, QuantityEntry } from "../values/entry";

/** A total of one year beside the sum of its parts. */
export interface YearSum {
  readonly fiscalYear: number;
  readonly entry: QuantityEntry;
  readonly parts: readonly QuantityEntry[];
  readonly sum: Big;
  readonly difference: Big;
  /** How far the two can differ if every figure was rounded to its last printed digit. */
  readonly tolerance: Big;
}

/** The sum of one year; undefined where a part is blank or no number, where units differ, or where they are shares. */
export function sumOf(total: FiscalRow, { fiscalYear, entry }: Dated<Entry>, rows: readonly FiscalRow[]): YearSum | undefined {
  const found = rows.map((row) => ({ row, entry: row.values.find((value) => value.fiscalYear === fiscalYear)?.entry }));
  if (found.some((part) => part.entry?.kind !== "none" && !isPlain(part.entry))) return undefined;
  const parts = found.flatMap((part) => (isPlain(part.entry) ? [part.entry] : []));
  const units = new Set(found.flatMap((part) => (isPlain(part.entry) ? [part.entry.unit || part.row.unit] : [])));
  if (!isPlain(entry) || parts.length === 0 || units.size > 1 || !units.has(entry.unit || total.unit) || units.has("%")) return undefined;
  const sum = parts.reduce((rest, { value }) => rest.plus(value), new Big(0));
  const tolerance = [entry, ...parts].reduce((rest, { text }) => rest.plus(halfUnit(text)), new Big(0));
  return { fiscalYear, entry, parts, sum, difference: sum.minus(entry.value).abs(), tolerance };
}

/** A single number, not a bound or a range of numbers. */
const isPlain = (entry: Entry | undefined): entry is QuantityEntry =>
  entry?.kind === "quantity" && entry.qualifier === undefined && entry.upper === undefined;

/** 0.05 for a number that is printed with one decimal. */
function halfUnit(text: string): Big {
  const decimals = /\d\.(\d+)/.exec(text.normalize("NFKC"))?.[1]?.length ?? 0;
  return new Big(10).pow(-decimals).div(2);
}

/** The rows as they stand; and, where names are not indented, without those that make up the row above them in every year. */
export function structuresOf(rows: readonly FiscalRow[]): readonly (readonly FiscalRow[])[] {
  const outer: FiscalRow[] = [];
  for (let index = 0; index < rows.length; ) {
    const row = rows[index];
    if (!row) break;
    outer.push(row);
    index += 1 + countOfParts(row, rows.slice(index + 1));
  }
  return outer.length > 1 && outer.length < rows.length ? [rows, outer] : [rows];
}

/** How many of the rows below, two or more, add up to this one. */
function countOfParts(row: FiscalRow, below: readonly FiscalRow[]): number {
  for (let count = 2; count <= below.length; count++) {
    const sums = row.values.map((value) => sumOf(row, value, below.slice(0, count)));
    if (sums.every((sum) => sum?.difference.lte(sum.tolerance)) && sums.some((sum) => !sum?.sum.eq(0))) return count;
  }
  return 0;
}
