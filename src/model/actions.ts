import { splitItems } from "../values/items";
import { splitPoints } from "../values/points";

/*
 * A cell of 課等 or 目標達成基準 that stands beside several 取組内容 (①②③ in one cell) says what belongs to which of them:
 * by their numbers; else by blank lines between them; else line by line, where there are as many lines as 取組内容.
 */

/** The 課等 of each 取組内容. Where they cannot be told apart, all of them answer for each. */
export function sectionsOf(text: string, labels: readonly string[]): readonly (readonly string[])[] {
  const pieces = byNumber(text, labels) ?? byBlankLine(text, labels);
  if (pieces) return pieces.map(namesIn);
  const names = namesIn(text);
  const runs = names.length === labels.length ? names.map((name) => [name]) : runsOf(names);
  return runs.length === labels.length ? runs : labels.map(() => [...new Set(names)]);
}

/** The lines of 目標達成基準 of each 取組内容. Where they cannot be told apart, all belong to the first, so that none counts twice. */
export function criterionLinesOf(text: string, labels: readonly string[]): readonly (readonly string[])[] {
  const pieces = byNumber(text, labels) ?? byBlankLine(text, labels);
  if (pieces) return pieces.map(splitPoints);
  const points = splitPoints(text);
  return points.length === labels.length ? points.map((point) => [point]) : labels.map((_, index) => (index === 0 ? points : []));
}

function byNumber(text: string, labels: readonly string[]): readonly string[] | undefined {
  const items = splitItems(text);
  if (labels.length < 2 || items.some(({ label }) => label === "" || !labels.includes(label))) return undefined;
  return labels.map((label) => items.filter((item) => item.label === label).map((item) => item.text).join("\n"));
}

function byBlankLine(text: string, labels: readonly string[]): readonly string[] | undefined {
  const blocks = text.trim().split(/\n[^\S\n]*\n\s*/);
  return blocks.length > 1 && blocks.length === labels.length ? blocks : undefined;
}

/** 課等 of 取組内容 that follow one another: none is named twice for one of them, so that a name that comes again begins the next. */
function runsOf(names: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const name of names)
    if (runs.at(-1)?.includes(name)) runs.push([name]);
    else runs.at(-1)?.push(name);
  return runs;
}

/** A line may end within a long name: one that does not sound like a 課 goes on in the next. */
function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  for (const word of text.split(/[\s、，,／/]+/).filter((part) => part !== ""))
    if (names.length > 0 && !/(?:課|室|係|所|館|園|局|部|会|署|センター)$/.test(names.at(-1) ?? "")) names.push(`${names.pop() ?? ""}${word}`);
    else names.push(word);
  return names;
}
