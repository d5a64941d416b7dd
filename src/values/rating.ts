import type { Bilingual } from "../language";
import type { Settings } from "../settings";
import { plainText } from "./plain-text";

/** 達成度: 1 目標を大きく上回って達成 … 5 目標を大きく下回った. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** What each step of the 達成度 says, as the city publishes it. */
export const ratingWords: Readonly<Record<Rating, Bilingual>> = {
  1: { ja: "目標を大きく上回って達成", en: "reached, far above the target" },
  2: { ja: "目標を上回って達成", en: "reached, above the target" },
  3: { ja: "ほぼ目標どおり", en: "about as planned" },
  4: { ja: "目標を下回った", en: "below the target" },
  5: { ja: "目標を大きく下回った", en: "far below the target" },
};

/** The sixth answer, which is no step: 状況変化等により目標未達. */
export type EnteredRating = Rating | "circumstances-changed";

const bySentence: readonly (readonly [sentence: RegExp, rating: EnteredRating])[] = [
  [/^状況変化等により/, "circumstances-changed"],
  [/^目標を大きく上回/, 1],
  [/^目標を上回/, 2],
  [/^ほぼ目標(?:どおり|通り)/, 3],
  [/^目標を下回/, 4],
  [/^目標を大きく下回/, 5],
];

/** Reads an entered 達成度: a step, with or without its words or a circle around it, or the words alone. Undefined where it is none. */
export function parseRating(text: string): EnteredRating | undefined {
  const plain = plainText(text).replace(/\s/g, "");
  const [, digit, words = ""] = /^\(?([1-5])(?:[.:)](?!\d))?(.*)$/s.exec(plain) ?? [];
  if (digit === undefined) return sentenceRating(plain);
  const rating = Number(digit) as Rating;
  return words === "" || sentenceRating(words) === rating ? rating : undefined;
}

const sentenceRating = (words: string): EnteredRating | undefined => bySentence.find(([sentence]) => sentence.test(words))?.[1];

/** The mean of rates (in percent), each up to the cap: one indicator must not make up for all others. Undefined without rates. */
export function meanRate(rates: readonly number[], { cap }: Pick<Settings["thresholds"], "cap">): number | undefined {
  if (rates.length === 0) return undefined;
  return rates.reduce((sum, rate) => sum + Math.min(rate, cap), 0) / rates.length;
}

/** The rating that the due indicators' rates suggest. The city publishes the five words, not the bands: those are settings. Undefined without rates. */
export function suggestRating(rates: readonly number[], thresholds: Pick<Settings["thresholds"], "cap" | "rating">): Rating | undefined {
  const mean = meanRate(rates, thresholds);
  if (mean === undefined) return undefined;
  return ([1, 2, 3, 4] as const).find((step) => mean >= thresholds.rating[step]) ?? 5;
}
