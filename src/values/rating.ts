import type { Bilingual } from "../language";
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

/**
 * The rating that the due indicators' rates (in percent) suggest: the mean of the rates, each capped at 150.
 * The city publishes the five words, not the thresholds; these are ours (domain.md, rating of an issue). Undefined without rates.
 */
export function suggestRating(rates: readonly number[]): Rating | undefined {
  if (rates.length === 0) return undefined;
  const mean = rates.reduce((sum, rate) => sum + Math.min(rate, 150), 0) / rates.length;
  return mean >= 120 ? 1 : mean >= 105 ? 2 : mean >= 95 ? 3 : mean >= 60 ? 4 : 5;
}
