/** 達成度: 1 目標を大きく上回って達成 … 5 目標を大きく下回った. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/**
 * The rating that the due indicators' rates (in percent) suggest: the mean of the rates, each capped at 150.
 * The city publishes the five words, not the thresholds; these are ours (domain.md, rating of an issue). Undefined without rates.
 */
export function suggestRating(rates: readonly number[]): Rating | undefined {
  if (rates.length === 0) return undefined;
  const mean = rates.reduce((sum, rate) => sum + Math.min(rate, 150), 0) / rates.length;
  return mean >= 120 ? 1 : mean >= 105 ? 2 : mean >= 95 ? 3 : mean >= 60 ? 4 : 5;
}
