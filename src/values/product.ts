import type { CellRef } from "../grid/cell-ref";
import type { QuantityEntry } from "./entry";
import { parseText } from "./parse-entry";

/** The amount by which something is multiplied: 250千円 in "当該年度の募集数 × 250千円/基（累計）". Undefined where nothing is. */
export function multiplierIn(formula: string, at: CellRef): QuantityEntry | undefined {
  const products = [...formula.normalize("NFKC").matchAll(/[×✕✖]\s*(\d[\d,]*(?:\.\d+)?\s*[^\s\d/()、。×✕✖+÷]*)/g)];
  const [, amount] = products[0] ?? [];
  if (amount === undefined || products.length > 1) return undefined;
  const entry = parseText(amount, at);
  return entry.kind === "quantity" ? entry : undefined;
}
