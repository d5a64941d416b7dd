import { same, type Bilingual } from "../language";
import type { OtherRating, RatingScale, RatingStep, Settings } from "../settings";
import { plainText } from "./plain-text";

/** What a 達成度 says: a step of the scale, with its place from the best (0) to the worst, or an answer beside the steps. */
export type EnteredRating =
  | { readonly kind: "step"; readonly step: RatingStep; readonly rank: number }
  | { readonly kind: "other"; readonly other: OtherRating };

/** Reads an entered 達成度: a step, with or without its words or a circle around it, or the words alone. Undefined where it is none. */
export function parseRating(text: string, { steps, others }: RatingScale): EnteredRating | undefined {
  const entered = plain(text).replace(/^\(/, "");
  const rank = steps.findIndex((step) => saysStep(entered, step));
  const step = steps[rank];
  if (step) return { kind: "step", step, rank };
  // What is no step may have a remark: 状況変化等により目標未達（改修工事のため）.
  const other = others.find((one) => isNamed(entered, one) || isNamed(entered.replace(/\([^()]*\)$/, ""), one));
  return other && { kind: "other", other };
}

/** "4", "4.", "4:目標を下回った", "目標を下回った"; "4.0" and "44" are something else. */
function saysStep(entered: string, step: RatingStep): boolean {
  const label = plain(step.label);
  const words = entered.startsWith(label) ? entered.slice(label.length).replace(/^[.:)](?!\d)/, "") : entered;
  return (words === "" && entered !== "") || isNamed(words, step);
}

const isNamed = (words: string, { name, alsoCalled }: Pick<RatingStep, "name" | "alsoCalled">): boolean =>
  words !== "" && [...(name === undefined ? [] : [name]), ...alsoCalled].some((one) => plain(one) === words.replace(/。$/, ""));

/** One width, no spaces, one kind of ring; letters count in either case. */
const plain = (text: string): string => plainText(text).replace(/\s/g, "").replace(/[〇◯]/g, "○").toUpperCase();

/** What an answer says about the target: true where it was reached, undefined where it goes with either. */
export const saysReached = (entered: EnteredRating): boolean | undefined =>
  entered.kind === "step" ? entered.step.reached : entered.other.reached;

/** "目標を下回った"; the label alone where the scale has no words. */
export function ratingName(entered: EnteredRating): Bilingual {
  const { name, english } = entered.kind === "step" ? { ...entered.step, name: entered.step.name ?? entered.step.label } : entered.other;
  return english === undefined ? same(name) : { ja: name, en: english };
}

/** "4 目標を下回った", as it is offered and explained. */
export function stepWords({ label, name, english = name }: RatingStep): Bilingual {
  return name === undefined || english === undefined ? same(label) : { ja: `${label} ${name}`, en: `${label} ${english}` };
}

/** All that may be entered, from the best to the worst, as one writes it. */
export const ratingChoices = ({ steps, others }: RatingScale): readonly string[] => [
  ...steps.map(({ label }) => label),
  ...others.map(({ name }) => name),
];

/** The mean of rates (in percent), each up to the cap: one indicator must not make up for all others. Undefined without rates. */
export function meanRate(rates: readonly number[], { cap }: Pick<Settings["thresholds"], "cap">): number | undefined {
  if (rates.length === 0) return undefined;
  return rates.reduce((sum, rate) => sum + Math.min(rate, cap), 0) / rates.length;
}

/** The step that the due indicators' rates suggest, by its place. Undefined without rates, and where the scale has no bounds. */
export function suggestRating(rates: readonly number[], settings: Pick<Settings, "thresholds" | "rating">): number | undefined {
  const { thresholds, rating: { steps } } = settings;
  const mean = meanRate(rates, thresholds);
  if (mean === undefined || steps.every(({ from }) => from === undefined)) return undefined;
  return steps.findIndex(({ from = -Infinity }) => mean >= from);
}
