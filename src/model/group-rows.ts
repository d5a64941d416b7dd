import { isSameCell } from "../grid/cell-ref";
import type { Spot } from "../layouts/spot";

/** Items that follow one another and share a cell: rows of a name that reaches down over them. */
export function groupRows<T>(items: readonly T[], cellOf: (item: T) => Spot | undefined): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const [own, above] = [cellOf(item), group && cellOf(group[0])];
    if (group && own && above && isSameCell(own.at, above.at)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
