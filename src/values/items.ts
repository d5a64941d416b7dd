import { circled } from "../grid/label";
import { plainText } from "./plain-text";

/** One of several things in a cell, led by its circled number: "①", "①-1"; "" where there is none. */
export interface Item {
  readonly label: string;
  readonly text: string;
}

const label = "[①-⑳](?:[-－‐‑–−][\\d０-９]{1,2})?";
/** Circled numbers, one or several in a row, at the beginning or behind a space, a % or a closing bracket. */
const lead = new RegExp(`(?<=^|[\\s%％)）】])(?:${label})+`, "g");

/** What stands for a circled number at the beginning of a line: (1), (1)-2, 1., 1-2), 丸1. Not 1.5, nor a number alone. */
const lineLead = /^\s*(?:\(\d{1,2}(?:-\d{1,2})?\)(?:-\d{1,2})?|\d{1,2}(?:-\d{1,2})?[.)](?!\d)|丸\s*\d{1,2}(?:-\d{1,2})?)/;

/** ① to ㊿; what has more signs that look like numbers is none. */
const mostItems = 50;

/**
 * Takes a cell apart that holds several things, one for each circled number. "①②…" leads one text that belongs to both.
 * Read from the raw text: NFKC would turn ① into 1.
 */
export function splitItems(text: string): readonly Item[] {
  const leads = [...text.matchAll(lead)];
  if (leads.length > mostItems || leads.some(([run]) => run.length > mostItems)) return [{ label: "", text: text.trim() }];
  if (leads[0] === undefined || text.slice(0, leads[0].index).trim() !== "") return splitLines(text) ?? [{ label: "", text: text.trim() }];
  return leads.flatMap((match, index) => {
    const own = text.slice(match.index + match[0].length, leads[index + 1]?.index).trim();
    return labelsOf(match[0]).map((one) => ({ label: one, text: own }));
  });
}

/** The same, where each line begins with a number of another kind; these have to follow one another. Undefined where there are none. */
function splitLines(text: string): readonly Item[] | undefined {
  const items: (Item & { readonly no: readonly number[] })[] = [];
  for (const line of text.trim().split(/\r?\n/)) {
    const [found = ""] = lineLead.exec(plainText(line)) ?? [];
    const no = (plainText(found).match(/\d+/g) ?? []).map(Number);
    const last = items.at(-1);
    if (last ? isNext(no, last.no) : isNumber(no)) items.push({ no, label: labelOfNumber(no), text: line.slice(found.length).trim() });
    else if (last) items[items.length - 1] = { ...last, text: `${last.text}\n${line}`.trim() };
    else return undefined;
  }
  const isNumberAlone = items.length === 1 && items[0]?.text === "";
  return isNumberAlone ? undefined : items.map(({ label: own, text: rest }) => ({ label: own, text: rest }));
}

const isNumber = ([no = 0]: readonly number[]): boolean => no >= 1 && no <= mostItems;

/** Behind ①-2 comes ①-3, ② or ②-1. */
function isNext([no = 0, part]: readonly number[], [lastNo = 0, lastPart]: readonly number[]): boolean {
  if (!isNumber([no])) return false;
  return no === lastNo ? part !== undefined && part === (lastPart ?? 0) + 1 : no === lastNo + 1 && (part ?? 1) === 1;
}

const labelOfNumber = ([no = 0, part]: readonly number[]): string => `${circled(no)}${part === undefined ? "" : `-${part}`}`;

/** The circled number that a text begins with: "①" of "①交付率"; "" where there is none. */
export function labelOf(text: string): string {
  const [, first = ""] = new RegExp(`^\\s*(${label})`).exec(text) ?? [];
  return labelsOf(first)[0] ?? "";
}

/** ①－１ is ①-1. */
const labelsOf = (run: string): readonly string[] =>
  (run.match(new RegExp(label, "g")) ?? []).map((one) => one.charAt(0) + one.slice(1).normalize("NFKC").replace(/[‐‑–−]/, "-"));
