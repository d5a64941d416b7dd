import Big from "big.js";
import type { QuantityEntry } from "../values/entry";
import { formatNumber } from "../values/quantity";
import { isConvertible } from "../values/unit";
import type { IndicatorPair } from "./indicator";

/** A target that nobody wrote, and how it was made: "53.33 = 30 + (100 − 30) × 1 ÷ 3". */
export interface ProRataTarget {
  readonly entry: QuantityEntry;
  readonly sum: string;
}

/**
 * What the target of a year without one would be: between baseline and final target, year by year the same, to two decimals.
 * It stands in the cell of the final target. Undefined where there is nothing to divide: no year of the baseline, a range, another unit.
 */
export function proRataTarget({ baseline, targets }: Pick<IndicatorPair, "baseline" | "targets">, year: number): ProRataTarget | undefined {
  const final = targets.at(-1);
  if (final?.entry.kind !== "quantity" || final.entry.upper !== undefined || baseline?.kind !== "quantity") return undefined;
  const start = baseline.period?.to;
  if (start === undefined || year <= start || year >= final.fiscalYear || !isConvertible(baseline, final.entry)) return undefined;
  const { entry } = final;
  const factor = baseline.unit === "" || entry.unit === "" ? new Big(1) : new Big(baseline.factor).div(entry.factor);
  const from = factor.times(baseline.value);
  const [done, all] = [year - start, final.fiscalYear - start];
  const value = new Big(entry.value).minus(from).times(done).div(all).plus(from).round(2, Big.roundHalfUp).toNumber();
  const [a, b] = [formatNumber(from.toNumber()), formatNumber(entry.value)];
  const shown = formatNumber(value);
  return { entry: { ...entry, value, text: `${shown}${entry.unit}` }, sum: `${shown} = ${a} + (${b} − ${a}) × ${done} ÷ ${all}` };
}
