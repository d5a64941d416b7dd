import type { IndicatorPair, YearResult } from "../model/indicator";
import type { Programme } from "../model/programme";
import { contradicts } from "../values/contradiction";
import type { Entry } from "../values/entry";
import { isReplaceable } from "./replaceable";
import { slipOf } from "./result-slip";
import type { Fix } from "./rule";

/**
 * Writes the 達成率 that follows from the figures. Certain only where the figures themselves are in no doubt: with a mistyped 実績値,
 * or with form and list giving two targets, a recomputed rate would hide the fault.
 */
export function rateFix(programme: Programme, result: YearResult): Fix | undefined {
  const { rate, actual, target, achievement, indicator } = result;
  if (!rate || !achievement || achievement.rate === null || !isReplaceable(programme, rate)) return undefined;
  if (unitlessness(actual) !== unitlessness(target) || slipOf(result) || hasTwoTargets(indicator, result.fiscalYear)) return undefined;
  const to = achievement.shown;
  return { at: rate.at, from: rate.text, to, value: Number.parseFloat(to) };
}

/** A figure without a unit beside one with a unit is taken to be in the same: likely, not certain. */
const unitlessness = (entry: Entry | undefined): boolean => entry?.kind === "quantity" && entry.unit === "";

function hasTwoTargets({ form, list }: IndicatorPair, year: number): boolean {
  const [a, b] = [form, list].map((side) => side?.targets.find(({ fiscalYear }) => fiscalYear === year)?.entry);
  return a !== undefined && b !== undefined && contradicts(a, b);
}
