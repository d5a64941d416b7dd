import type { Grid } from "../grid/grid";
import { plainLabel } from "../grid/label";
import type { Bilingual } from "../language";
import type { Untitled } from "./column";
import { isFilled, spotAt, textOf } from "./spot";
import type { FoundColumn } from "./table-area";
import type { Header } from "./table-header";

type Columns = Readonly<Record<string, { readonly labels: readonly string[]; readonly untitled?: Untitled }>>;

/** So many columns to the left at most: numbers or a blank column may stand between, another table may not. */
const farthest = 3;

/** The columns that no heading names, by their place and by what stands in them: the organisations left of 目標1. */
export function untitledColumns(grid: Grid, header: Header, last: number, named: readonly FoundColumn[], columns: Columns): readonly FoundColumn[] {
  return Object.entries(columns).flatMap(([key, { untitled }]) => {
    const neighbour = named.find((column) => column.key === untitled?.leftOf);
    if (!untitled || !neighbour || named.some((column) => column.key === key)) return [];
    for (let column = neighbour.column - 1; column >= Math.max(0, neighbour.column - farthest); column--)
      for (let row = header.bottom + 1; row <= last; row++) {
        const spot = spotAt(grid, row, column);
        if (isFilled(spot) && untitled.holds.test(plainLabel(textOf(spot))))
          return [{ key, column: spot.at.area.column, perYear: false, fiscalYear: undefined }];
      }
    return [];
  });
}

/** Says of each such column that it needs no heading. */
export function untitledTolerances(columns: Columns): readonly Bilingual[] {
  return Object.values(columns).flatMap(({ labels: [label = ""], untitled }) =>
    untitled
      ? [{ ja: `「${label}」の列は、見出しが空欄でも、別の名前でもかまいません。`, en: `The heading of the column ${label} may be blank or another.` }]
      : [],
  );
}
