import { isSameAmount } from "./comparison";
import type { Entry, QuantityEntry } from "./entry";
import { parseText } from "./parse-entry";
import { isConvertible } from "./unit";

/**
 * Do two cells that should say the same value say different ones? Only where that is certain: different amounts in convertible units,
 * or a value against a declared none. Sentences, blanks and units that do not convert say nothing here.
 */
export function contradicts(a: Entry, b: Entry): boolean {
  if (a.kind === "quantity" && b.kind === "quantity") return isConvertible(a, b) && !isSameAmount(a, b) && !looksTheSame(a, b);
  return (a.kind === "quantity" && b.kind === "none") || (a.kind === "none" && b.kind === "quantity");
}

/** 0.3089 shown as 30.9% beside a typed 30.9%: the number behind it is finer, but nobody sees another value. */
function looksTheSame(a: QuantityEntry, b: QuantityEntry): boolean {
  const [shownA, shownB] = [parseText(a.text, a.at), parseText(b.text, b.at)];
  return shownA.kind === "quantity" && shownB.kind === "quantity" && isSameAmount(shownA, shownB);
}
