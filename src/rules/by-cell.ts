import { addressOf, type CellRef } from "../grid/cell-ref";

/** Faults of several indicators that share a cell (① and ② in one cell of a list) are one fault of that cell. */
export function byCell<T extends { readonly at: CellRef }>(faults: Iterable<T>): readonly (readonly [first: T, ...others: T[]])[] {
  const cells = new Map<string, [T, ...T[]]>();
  for (const fault of faults) {
    const key = `${fault.at.book}\n${addressOf(fault.at)}`;
    const known = cells.get(key);
    if (known) known.push(fault);
    else cells.set(key, [fault]);
  }
  return [...cells.values()];
}
