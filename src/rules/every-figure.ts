import type { Bilingual } from "../language";
import type { Indicator } from "../model/indicator";
import type { Programme } from "../model/programme";
import type { Entry, QuantityEntry } from "../values/entry";
import { everyIndicator, indicatorTitle } from "./indicator-words";

/** A number of an indicator, with what a sentence needs to speak of it. */
export interface Figure {
  readonly entry: QuantityEntry;
  readonly what: Bilingual;
  readonly title: string;
  readonly name: string;
}

export const figureNames = {
  baseline: { ja: "現状値", en: "baseline" },
  target: { ja: "目標値", en: "target" },
  actual: { ja: "実績値", en: "actual" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The 現状値, 目標値 and 実績値 of an indicator that are numbers. */
export function figuresOf(indicator: Indicator): readonly Figure[] {
  const { baseline, targets, undated, actuals, name } = indicator;
  const of = (what: Bilingual, entries: readonly (Entry | undefined)[]): readonly Figure[] =>
    entries.flatMap((entry) => (entry?.kind === "quantity" ? [{ entry, what, title: indicatorTitle(indicator), name: name.text }] : []));
  return [
    ...of(figureNames.baseline, [baseline]),
    ...of(figureNames.target, [...targets.map(({ entry }) => entry), ...undated]),
    ...of(figureNames.actual, actuals.map(({ entry }) => entry)),
  ];
}

/** Those of every indicator, in forms and lists. */
export const everyFigure = (programme: Programme): readonly Figure[] => everyIndicator(programme).flatMap(figuresOf);
