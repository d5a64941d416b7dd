import type { YearResult } from "../model/indicator";
import type { Settings } from "../settings";
import { parseRating, suggestRating, type EnteredRating, type Rating } from "../values/rating";
import type { Achievement } from "../values/achievement";
import type { TextEntry } from "../values/entry";
import { slipOf } from "./result-slip";

/** An entered 達成度 beside the figures. */
export interface RatedResult {
  readonly rating: TextEntry;
  readonly entered: EnteredRating;
  readonly achievement: Achievement;
  /** Do the words say 目標を上回って although the target was missed, or 目標を下回った although it was reached? The business of rating-contradiction. */
  readonly contradicts: boolean;
  /** Undefined where there is no rate. */
  readonly suggested: Rating | undefined;
  /** How many steps lie between the two; 0 where one of them is no step. */
  readonly steps: number;
}

/** The 達成度 of a due result that can be held against its figures; undefined where one of them is not there, or looks like a slip. */
export function ratedResult(result: YearResult, { thresholds }: Settings): RatedResult | undefined {
  const { rating, achievement } = result;
  const entered = rating && parseRating(rating.text);
  if (!rating || entered === undefined || !achievement || slipOf(result)) return undefined;
  const suggested = achievement.rate === null ? undefined : suggestRating([achievement.rate], thresholds);
  const steps = suggested === undefined || typeof entered !== "number" ? 0 : Math.abs(suggested - entered);
  const contradicts = achievement.met === true ? saysMissed.has(entered) : achievement.met === false && saysExceeded.has(entered);
  return { rating, entered, achievement, contradicts, suggested, steps };
}

const saysExceeded: ReadonlySet<EnteredRating> = new Set<EnteredRating>([1, 2]);
const saysMissed: ReadonlySet<EnteredRating> = new Set<EnteredRating>([4, 5, "circumstances-changed"]);
