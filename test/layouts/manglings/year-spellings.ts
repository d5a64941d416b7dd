import type { CellRef } from "../../../src/grid/cell-ref";
import type { Period } from "../../../src/values/entry";
import { locatePeriods, type FoundPeriod } from "../../../src/values/fiscal-year";
import { toFullWidth } from "./widths";

const nowhere: CellRef = { book: "", sheet: "", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };

const era = (year: number): readonly [letter: string, name: string, no: number] =>
  year >= 2019 ? ["R", "令和", year - 2018] : ["H", "平成", year - 1988];

const spelling = (write: (letter: string, name: string, no: number, year: number) => string) => (year: number) => write(...era(year), year);

/** The ways in which offices write one fiscal year. */
export const yearSpellings = [
  spelling((letter, _, no) => `${letter}${no}`),
  spelling((letter, _, no) => `${letter}${String(no).padStart(2, "0")}`),
  spelling((letter, _, no) => toFullWidth(`${letter}${no}`)),
  spelling((letter, _, no, year) => `${letter}${no} (${year})`),
  spelling((letter, _, no, year) => `${letter}${no}（${year}）年度`),
  spelling((_, name, no) => `${name}${no === 1 ? "元" : no}年度`),
  spelling((_, name, no, year) => `${name}${no === 1 ? "元" : no}（${year}）年度`),
  spelling((_, name, no, year) => toFullWidth(`${name}${no}(${year})年度`)),
  spelling((_, name, no, year) => `${name}　${no} 年度\n（${year} 年度）`),
  spelling((_letter, _name, _no, year) => `${year}年度`),
] as const;

/** One fiscal year, without contradiction: it can be written otherwise. */
const isPlain = ({ from, to, kind, conflict }: Period): boolean => from === to && kind === "fiscal-year" && !conflict;

/** The text with each fiscal year spelt so. */
export const respelt = (text: string, spell: (year: number) => string): string =>
  locatePeriods(text, nowhere).reduceRight((rest, { period, start, end }) => {
    if (!isPlain(period)) return rest;
    const isBracketed = /^[(（【[]/.test(text.slice(start));
    return `${rest.slice(0, start)}${isBracketed ? `（${spell(period.to)}）` : spell(period.to)}${rest.slice(end)}`;
  }, text);

/** A value and the year behind it, where that is the only one in the text. */
export function apart(text: string): { readonly value: string; readonly year: string; readonly period: Period } | undefined {
  const [only, another] = locatePeriods(text, nowhere);
  if (!only || another || !isPlain(only.period)) return undefined;
  return cut(text, only);
}

function cut(text: string, { start, end, period }: FoundPeriod) {
  const [opening = ""] = /[(（【\s]*$/.exec(text.slice(0, start)) ?? [];
  const value = text.slice(0, start - opening.length);
  const isLast = /^[)）】\s]*$/.test(text.slice(end));
  return value.trim() === "" || !isLast || /[※]/.test(value) ? undefined : { value, year: text.slice(value.length).trim(), period };
}
