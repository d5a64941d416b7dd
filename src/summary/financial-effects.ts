import type { Check } from "../check";
import type { YearResult } from "../model/indicator";
import type { Entry } from "../values/entry";
import { resultsOfYear } from "./evaluation-year";

/** An outcome that is counted in money, in the evaluation year. All figures are in thousands of yen, whatever unit they were written in. */
export interface FinancialEffect {
  readonly result: YearResult;
  /** Is less better: costs, arrears? */
  readonly isSaving: boolean;
  readonly baseline: number | undefined;
  readonly target: number;
  readonly actual: number | undefined;
  /** What was to be gained against the baseline, and what was. */
  readonly planned: number;
  readonly gained: number | undefined;
}

/** 千円 */
export const unitInYen = 1000;

/** The money that the outcome indicators of the evaluation year speak of. */
export const financialEffects = (check: Check): readonly FinancialEffect[] =>
  resultsOfYear(check)
    .filter(({ indicator }) => indicator.kind === "outcome")
    .flatMap((result) => effectOf(result) ?? []);

/**
 * Against the baseline: more where more is better, less where less is. A running total counts from the beginning of the programme, and so do
 * indicators without a baseline: there the figure itself is the gain.
 */
function effectOf(result: YearResult): FinancialEffect | undefined {
  const { indicator, target, actual } = result;
  const aimed = thousandsOfYen(target);
  if (aimed === undefined) return undefined;
  // The whole programme's direction: a running total that began anew may lie below its baseline for a year and yet be a gain.
  const isSaving = indicator.aim.value === "at-most";
  const baseline = thousandsOfYen(indicator.baseline);
  const reached = thousandsOfYen(actual);
  const from = indicator.cumulative ? 0 : (baseline ?? (isSaving ? undefined : 0));
  if (from === undefined) return undefined;
  const gain = (value: number) => (isSaving ? from - value : value - from);
  const gained = reached === undefined ? undefined : gain(reached);
  return { result, isSaving, baseline, target: aimed, actual: reached, planned: gain(aimed), gained };
}

function thousandsOfYen(entry: Entry | undefined): number | undefined {
  if (entry?.kind !== "quantity" || entry.baseUnit !== "円") return undefined;
  return (entry.value * entry.factor) / unitInYen;
}
