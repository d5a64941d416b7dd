import type Big from "big.js";
import type { Quantity } from "./entry";
import { inBaseUnit } from "./quantity";

/** Both values in one unit, exact. A number without a unit is taken to be in the other's unit. */
export function comparable(a: Pick<Quantity, "value" | "unit" | "factor">, b: Pick<Quantity, "value" | "unit" | "factor">): [Big, Big] {
  return [inBaseUnit(a.value, a.unit === "" ? b.factor : a.factor), inBaseUnit(b.value, b.unit === "" ? a.factor : b.factor)];
}

/** Do the two say the same amount, bound for bound, in convertible units? */
export function isSameAmount(a: Quantity, b: Quantity): boolean {
  const [left, right] = comparable(a, b);
  if (!left.eq(right)) return false;
  if (a.upper === undefined || b.upper === undefined) return a.upper === b.upper;
  const [leftUpper, rightUpper] = comparable({ ...a, value: a.upper }, { ...b, value: b.upper });
  return leftUpper.eq(rightUpper);
}
