import type { CellRef } from "../grid/cell-ref";
import type { Period } from "./entry";
import { plainText } from "./plain-text";

/** Western year before the era's first: Reiwa n = 2018 + n, Heisei n = 1988 + n, Showa n = 1925 + n. */
const eraOffsets: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

const open = "[(【\\[]";
const close = "[)】\\]]";
const western = "(?:19|20)\\d{2}";
/** R07, (R07) 【2025】, 【R04】【2022】, R04(2022), (H30-R03) 【2018-2021】 */
const compact = new RegExp(
  `(?<![A-Za-z0-9])${open}?\\s*(?<era>[RHS])(?<no>\\d{1,2})(?:\\s*[-~]\\s*(?<era2>[RHS])(?<no2>\\d{1,2}))?(?:\\s*${close})?` +
    `(?:\\s*${open}\\s*(?<west>${western})(?:\\s*[-~]\\s*(?<west2>${western}))?\\s*${close})?(?<suffix>\\s*年度)?(?![A-Za-z0-9])`,
  "y",
);
/** 令和7(2025)年度, 令和元年度, 平成29 (2017), 令和3(2021)年9月1日時点, 令和4(2022)年2月末時点 */
const long = new RegExp(
  `(?<era>令和|平成|昭和)\\s*(?<no>元|\\d{1,2})\\s*(?:年度?(?=\\s*\\())?\\s*(?:\\(\\s*(?<west>${western})\\s*(?:年度?)?\\s*\\))?\\s*(?<suffix>年度|年)?` +
    `(?:(?<=年)\\s*(?<month>\\d{1,2})月\\s*(?<day>\\d{1,2}日|末)?)?\\s*(?:時点|現在)?`,
  "y",
);
/** 2025年度, 2025年9月1日時点, 【2022】, (2022) */
const plain = new RegExp(
  `(?<![\\d.,])(?:${open}\\s*(?<west>${western})\\s*${close}|(?<west3>${western})\\s*(?<suffix>年度|年)(?:\\s*(?<month>\\d{1,2})月\\s*(?<day>\\d{1,2}日|末)?)?\\s*(?:時点|現在)?)`,
  "y",
);
const patterns = [compact, long, plain];

/** A period and the part of the text it takes up. */
export interface FoundPeriod {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/** Every period in running text, with its place; those joined by a wave are one period. */
export function locatePeriods(text: string, at: CellRef): readonly FoundPeriod[] {
  const folded = plainText(text);
  const found: FoundPeriod[] = [];
  for (let index = 0; index < folded.length; index++) {
    const single = isSpace(folded, index) ? undefined : periodAt(folded, index, text, at);
    if (!single) continue;
    const previous = found.at(-1);
    if (previous && /^\s*[-~]\s*$/.test(folded.slice(previous.end, single.start))) found.splice(-1, 1, joined(previous, single, text));
    else found.push(single);
    index = single.end - 1;
  }
  return found;
}

/** No period begins with a space: ten thousand of them in a row must not be looked through from each. */
const isSpace = (text: string, index: number): boolean => text.charAt(index).trim() === "";

/** Every period in running text. */
export const findPeriods = (text: string, at: CellRef): readonly Period[] => locatePeriods(text, at).map(({ period }) => period);

/** The period that a text is, as a whole: "R04", "令和4（2022）年度", "2022"; undefined where it says anything else. */
export function parsePeriod(text: string, at: CellRef): Period | undefined {
  const bare = plainText(text).trim();
  if (/^(19|20)\d{2}$/.test(bare)) return { raw: text.trim(), from: Number(bare), to: Number(bare), kind: "fiscal-year", conflict: undefined, at };
  const [only, ...others] = locatePeriods(text, at);
  if (!only || others.length > 0) return undefined;
  const rest = plainText(text.slice(0, only.start) + text.slice(only.end));
  return /^[\s()【】[\]※]*$/.test(rest) ? { ...only.period, raw: text.trim() } : undefined;
}

function periodAt(folded: string, index: number, text: string, at: CellRef): FoundPeriod | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = index;
    const match = pattern.exec(folded);
    if (!match?.groups) continue;
    const { era, no, era2, no2, west, west2, west3, suffix, month } = match.groups;
    const eraFrom = era && no ? eraYear(era, no) : undefined;
    const westFrom = west ?? west3 ? Number(west ?? west3) : undefined;
    const from = eraFrom ?? westFrom;
    if (from === undefined) continue;
    const to = era2 && no2 ? eraYear(era2, no2) : west2 && !era ? Number(west2) : from;
    const westTo = west2 ? Number(west2) : era2 ? undefined : westFrom;
    const conflict = conflictOf(eraFrom, westFrom) ?? (era2 ? conflictOf(to, westTo) : undefined);
    const kind = month ? "date" : suffix?.trim() === "年" ? "calendar-year" : "fiscal-year";
    const shift = month && Number(month) < 4 ? -1 : 0;
    const end = afterBrackets(folded, index, index + match[0].trimEnd().length);
    return { start: index, end, period: { raw: written(text.slice(index, end)), from: from + shift, to: to + shift, kind, conflict, at } };
  }
  return undefined;
}

/** Where the text ends that begins with a bracket: (R02 (2020)) is one period. */
function afterBrackets(folded: string, start: number, end: number): number {
  const raw = folded.slice(start, end);
  const isOpen = /^[(【[]/.test(raw) && (raw.match(/[(【[]/g) ?? []).length > (raw.match(/[)】\]]/g) ?? []).length;
  return end + (isOpen ? (/^\s*[)】\]]/.exec(folded.slice(end))?.[0].length ?? 0) : 0);
}

function joined(first: FoundPeriod, last: FoundPeriod, text: string): FoundPeriod {
  const { start, end } = { start: first.start, end: last.end };
  const conflict = first.period.conflict ?? last.period.conflict;
  return { start, end, period: { ...last.period, raw: written(text.slice(start, end)), from: first.period.from, to: last.period.to, conflict } };
}

/** As written, without a bracket that closes elsewhere: 【R04（2020） of a heading. */
function written(text: string): string {
  const raw = text.trim();
  const closing = { "【": "】", "（": "）", "(": ")", "[": "]" }[raw.charAt(0)];
  return closing && raw.split(raw.charAt(0)).length > raw.split(closing).length ? raw.slice(1) : raw;
}

const eraYear = (era: string, no: string): number => (eraOffsets[era] ?? Number.NaN) + (no === "元" ? 1 : Number(no));

const conflictOf = (era: number | undefined, western: number | undefined) =>
  era !== undefined && western !== undefined && era !== western ? { era, western } : undefined;

/** "令和4（2022）年度" for 2022, as the city writes it. */
export function longYear(year: number): string {
  const [name, offset] = year >= 2019 ? ["令和", 2018] : year >= 1989 ? ["平成", 1988] : ["昭和", 1925];
  return `${name}${year - offset === 1 ? "元" : year - offset}（${year}）年度`;
}

/** "R04" for 2022, "H30" for 2018. */
export function shortYear(year: number): string {
  const [letter, offset] = year >= 2019 ? ["R", 2018] : year >= 1989 ? ["H", 1988] : ["S", 1925];
  return `${letter}${String(year - offset).padStart(2, "0")}`;
}
