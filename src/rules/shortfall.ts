import type { YearResult } from "../model/indicator";
import type { Achievement } from "../values/achievement";
import type { QuantityEntry } from "../values/entry";
import { isConvertible } from "../values/unit";
import { slipOf } from "./result-slip";

/** A due target that was not reached, with the figures that say so. */
export interface Shortfall {
  readonly result: YearResult;
  readonly actual: QuantityEntry;
  readonly target: QuantityEntry;
  readonly achievement: Achievement;
  /** The baseline, where the result is worse than that: the business of below-baseline, else of target-not-met. */
  readonly fellBelow: QuantityEntry | undefined;
}

/** Every shortfall once. A figure that looks like a slip of a factor is first to be looked at by factor-slip. */
export const shortfallsOf = (results: readonly YearResult[]): readonly Shortfall[] => results.flatMap((result) => shortfallOf(result) ?? []);

function shortfallOf(result: YearResult): Shortfall | undefined {
  const { actual, target, achievement, indicator } = result;
  if (achievement?.met !== false || actual?.kind !== "quantity" || target?.kind !== "quantity" || slipOf(result)) return undefined;
  const { baseline, cumulative } = indicator;
  // A counter may begin anew with the period: its baseline is then the last period's total.
  const comparesWithBaseline = !cumulative && baseline?.kind === "quantity" && isConvertible(baseline, target);
  const isWorse = achievement.status === "c" || achievement.status === "d";
  return { result, actual, target, achievement, fellBelow: comparesWithBaseline && isWorse ? baseline : undefined };
}
