import policyMeasure from "./facts/policy-measure.json";

/** A value as printed, and what it says. */
export interface PolicyValueFact {
  readonly printed: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly fiscalYear: number | null;
}

/** An indicator of a policy or of one of its measures. */
export interface PolicyIndicatorFact {
  /** With the marks that point to footnotes. */
  readonly printed: string;
  readonly name: string;
  readonly source: string;
  /** 計画策定時 */
  readonly planned: string;
  /** 現状 */
  readonly baseline: PolicyValueFact;
  readonly targets: readonly PolicyValueFact[];
}

/** A 施策 with its 主な成果指標 and its 事務事業. */
export interface MeasureFact {
  readonly no: string;
  readonly name: string;
  readonly indicators: readonly PolicyIndicatorFact[];
  readonly projects: readonly string[];
}

/** What 総合計画第3期実施計画 states of 政策5-1. No prose. */
export const policyFacts: {
  readonly no: string;
  readonly name: string;
  readonly citizen: readonly PolicyIndicatorFact[];
  readonly measures: readonly MeasureFact[];
} = policyMeasure;
