import type { Indicator } from "../model/indicator";
import type { QuantityEntry } from "../values/entry";
import { factorSlipOf, type FactorSlip } from "../values/factor-slip";

/** A 目標値 that is off its neighbours by one factor. */
export interface TargetSlip {
  readonly entry: QuantityEntry;
  readonly slip: FactorSlip;
  readonly neighbours: readonly [QuantityEntry, QuantityEntry];
}

/**
 * Each target is held against the figures before and behind it, the last against the two before, the first without a baseline against the two behind.
 * The baseline itself is not judged: a plan may leap away from it.
 */
export function targetSlips({ baseline, targets, cumulative }: Pick<Indicator, "baseline" | "targets" | "cumulative">): readonly TargetSlip[] {
  // A counter may begin anew with the period: its baseline says nothing.
  const entries = [cumulative ? undefined : baseline, ...targets.map(({ entry }) => entry)];
  const row = entries.flatMap((entry) => (entry?.kind === "quantity" ? [entry] : []));
  return row.flatMap((entry, index) => {
    const from = Math.max(0, Math.min(index - 1, row.length - 3));
    const [before, after] = row.slice(from, from + 3).filter((other) => other !== entry);
    const slip = entry !== baseline && before && after && factorSlipOf(entry, after, before);
    return slip ? [{ entry, slip, neighbours: [before, after] as const }] : [];
  });
}
