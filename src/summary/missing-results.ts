import type { Check } from "../check";
import type { YearResult } from "../model/indicator";
import type { RatingScale } from "../settings";
import type { TextEntry } from "../values/entry";
import { dueResults } from "./due-results";

/** A result of which something is still to be entered, or was entered in our table and not in the form. */
export interface MissingResult {
  readonly result: YearResult;
  /** What form and list leave blank. */
  readonly wants: Readonly<Record<"actual" | "rating" | "reason", boolean>>;
  /** Was something entered in our table where the form says otherwise? */
  readonly isOverruled: boolean;
}

/** In the order of the programme; what was entered stays listed for as long as it is only in our table. */
export function missingResults(check: Check, scale: RatingScale): readonly MissingResult[] {
  const due = new Set(dueResults(check));
  return check.programme.results.flatMap((result) => {
    const wants = wantsOf(result, due.has(result), scale.steps.length > 0);
    const isOverruled = overrules(result);
    const isListed = wants.actual || wants.rating || wants.reason || isOverruled;
    return isListed ? [{ result, wants, isOverruled }] : [];
  });
}

/**
 * The actual of every year that is due; the rating with it, or where its place is blank; the reason where the target was missed, and where that
 * cannot be known yet.
 */
function wantsOf({ actual, rating, reason, entered, achievement }: YearResult, due: boolean, isRated: boolean): MissingResult["wants"] {
  const isOpen = (place: TextEntry | undefined, own: TextEntry | undefined) => place === undefined || place.text === "" || place === own;
  const wantsActual = isOpen(actual, entered?.actual) && (due || entered?.actual !== undefined);
  const fellShort = achievement?.met === false;
  return {
    actual: wantsActual,
    rating: isRated && isOpen(rating, entered?.rating) && (wantsActual || (due && rating !== undefined)),
    reason: isOpen(reason, entered?.reason) && (wantsActual || (due && fellShort) || entered?.reason !== undefined),
  };
}

/** What stands in form and table alike was carried over, and is no more to be listed. */
function overrules({ actual, rating, reason, entered }: YearResult): boolean {
  const differs = (place: TextEntry | undefined, own: TextEntry | undefined) =>
    own !== undefined && place !== own && place?.text.trim() !== own.text.trim();
  return differs(actual, entered?.actual) || differs(rating, entered?.rating) || differs(reason, entered?.reason);
}
