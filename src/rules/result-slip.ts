import type { YearResult } from "../model/indicator";
import type { Settings } from "../settings";
import { achievementOf, type Achievement } from "../values/achievement";
import { factorSlipOf, type FactorSlip } from "../values/factor-slip";

/** The slip of a factor in the 実績値 of a due result: the business of factor-slip, so that what follows from it is not reported as well. */
export function slipOf({ due, actual, target, indicator }: YearResult): FactorSlip | undefined {
  return due && actual?.kind === "quantity" ? factorSlipOf(actual, target, indicator.baseline) : undefined;
}

/** What would have come of the target without the slip; undefined where there is none. */
export function achievementWithoutSlip(result: YearResult, settings: Settings): Achievement | undefined {
  const slip = slipOf(result);
  const { target, aim, indicator } = result;
  if (!slip || !target) return undefined;
  const { baseline, cumulative } = indicator;
  return achievementOf({ actual: slip.corrected, target, baseline, aim, cumulative, settings });
}
