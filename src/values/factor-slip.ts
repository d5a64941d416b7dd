import Big from "big.js";
import { comparable } from "./comparison";
import type { Entry, QuantityEntry } from "./entry";
import { isConvertible } from "./unit";

/** A figure that would fit its neighbours if a power of ten were taken out of it: 99,000,000千円 among 104,000千円 and 112,240千円. */
export interface FactorSlip {
  /** 1000: the figure is a thousand times too large, or too small. */
  readonly factor: number;
  readonly tooLarge: boolean;
  /** The figure without the slip. */
  readonly corrected: QuantityEntry;
}

interface SlipKind {
  readonly factor: number;
  /** How far the corrected figure may lie outside baseline and target. */
  readonly tolerance: number;
  /** How far baseline and target may lie apart. */
  readonly spread: number;
  /** Counts must be at least this: among small ones a tenfold result is no surprise. */
  readonly least: number;
}

/** From a slipped digit to 円 for 億円; the smaller the factor, the closer everything must lie together. */
const kinds: readonly SlipKind[] = [
  { factor: 10, tolerance: 1.2, spread: 1.5, least: 20 },
  { factor: 100, tolerance: 1.5, spread: 4, least: 10 },
  { factor: 1000, tolerance: 2, spread: 10, least: 0 },
  { factor: 10_000, tolerance: 2, spread: 10, least: 0 },
  { factor: 100_000, tolerance: 2, spread: 10, least: 0 },
  { factor: 1_000_000, tolerance: 2, spread: 10, least: 0 },
  { factor: 100_000_000, tolerance: 2, spread: 10, least: 0 },
];

/** Looks for a slip: the actual is off both the baseline and the target by one and the same factor. A doubt, never a certainty. */
export function factorSlipOf(actual: QuantityEntry, target: Entry | undefined, baseline: Entry | undefined): FactorSlip | undefined {
  if (target?.kind !== "quantity" || baseline?.kind !== "quantity" || !isConvertible(actual, target) || !isConvertible(baseline, target)) return undefined;
  const [figure, aimedAt] = comparable(actual, target);
  const [, started] = comparable(target, baseline);
  const [low, high] = aimedAt.lt(started) ? [aimedAt, started] : [started, aimedAt];
  // Nought times a thousand is nought: no slip can be seen in it.
  if (figure.lte(0) || low.lte(0)) return undefined;
  const tooLarge = figure.gt(high);
  const kind = kinds.find(({ factor, tolerance, spread, least }) => {
    const corrected = tooLarge ? figure.div(factor) : figure.times(factor);
    const isNear = corrected.gte(low.div(tolerance)) && corrected.lte(high.times(tolerance));
    return isNear && high.lte(low.times(spread)) && (target.baseUnit === "%" || low.gte(least));
  });
  if (!kind) return undefined;
  const value = new Big(actual.value);
  return { factor: kind.factor, tooLarge, corrected: { ...actual, value: (tooLarge ? value.div(kind.factor) : value.times(kind.factor)).toNumber() } };
}
