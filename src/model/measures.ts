import { isPeriod } from "../layouts/dated";
import { textOf, type Spot } from "../layouts/spot";
import type { TextEntry } from "../values/entry";
import { findPeriods } from "../values/fiscal-year";
import type { Measure } from "./reform-issue";

/** 具体的な取組内容: the whole text, and its blocks, each under the years in its heading 【R04（2022）～R07（2025）】. */
export interface Measures {
  readonly text: TextEntry | undefined;
  readonly blocks: readonly Measure[];
}

/** Takes the text apart; the line above it that names the years of the whole programme is no part of it. */
export function readMeasures(spots: readonly Spot[] | undefined): Measures {
  if (!spots) return { text: undefined, blocks: [] };
  const own = spots.filter((spot) => !isPeriod(spot) || textOf(spot).startsWith("【"));
  const first = own[0] ?? spots.at(-1);
  const text = own.map(textOf).join("\n");
  return { text: first && { text, at: first.at }, blocks: own.reduce(withSpot, []) };
}

function withSpot(blocks: readonly Measure[], spot: Spot): readonly Measure[] {
  return textOf(spot)
    .split(/\r?\n/)
    .reduce((found, line) => withLine(found, line, spot), blocks);
}

/** A heading names years; any other line, sub-headings among them, belongs to the block above. */
function withLine(blocks: readonly Measure[], line: string, { at }: Spot): readonly Measure[] {
  const [, heading, rest = ""] = /^\s*(【[^】]*】)(.*)$/.exec(line) ?? [];
  const periods = heading ? findPeriods(heading, at) : [];
  const last = blocks.at(-1);
  if (heading && periods.length > 0) {
    const years = periods.flatMap(({ from, to }) => Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => from + i));
    const conflicts = periods.flatMap(({ raw, conflict }) => (conflict ? [{ raw, ...conflict }] : []));
    return [...blocks, { heading, years: [...new Set(years)].sort((a, b) => a - b), conflicts, text: rest.trim(), at }];
  }
  if (!last) return blocks;
  return [...blocks.slice(0, -1), { ...last, text: last.text === "" ? line.trimEnd() : `${last.text}\n${line.trimEnd()}` }];
}
