import type { YearResult } from "../model/indicator";
import type { RatingStep, Settings } from "../settings";
import { parseRating, saysReached, suggestRating, type EnteredRating } from "../values/rating";
import type { Achievement } from "../values/achievement";
import type { TextEntry } from "../values/entry";
import { slipOf } from "./result-slip";

/** An entered 達成度 beside the figures. */
export interface RatedResult {
  readonly rating: TextEntry;
  readonly entered: EnteredRating;
  readonly achievement: Achievement;
  /** Do the words say 目標を上回って although the target was missed, or 目標を下回った although it was reached? For rating-contradiction. */
  readonly contradicts: boolean;
  /** "3 ほぼ目標どおり"; undefined where there is no rate, or the scale has no bounds. */
  readonly suggested: RatingStep | undefined;
  /** How many steps lie between the two; 0 where one of them is no step. */
  readonly steps: number;
}

/** The 達成度 of a due result that can be held against its figures; undefined where one of them is not there, or looks like a slip. */
export function ratedResult(result: YearResult, settings: Settings): RatedResult | undefined {
  const { rating, achievement } = result;
  const entered = rating && parseRating(rating.text, settings.rating);
  if (!rating || entered === undefined || !achievement || slipOf(result)) return undefined;
  const suggested = achievement.rate === null ? undefined : suggestRating([achievement.rate], settings);
  const steps = suggested === undefined || entered.kind === "other" ? 0 : Math.abs(suggested - entered.rank);
  const said = saysReached(entered);
  const contradicts = said !== undefined && achievement.met !== null && said !== achievement.met;
  return { rating, entered, achievement, contradicts, suggested: settings.rating.steps[suggested ?? -1], steps };
}
