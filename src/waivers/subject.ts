import { toA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import { cellOf } from "../grid/grid";
import type { Bilingual } from "../language";
import type { Programme } from "../model/programme";
import { placesOf } from "./places";
import type { Subject, Waiver, WaiverTerms } from "./waiver";

/** What of a finding a waiver holds on to. */
export interface Waivable {
  readonly ruleId: string;
  readonly at: CellRef;
  readonly cells: readonly CellRef[];
  readonly issue: string | null;
  readonly message: Bilingual<readonly [wrong: string, expected: string, todo: string]>;
}

/** Says of the findings of a programme what a person sees who looks at them. */
export function subjectsOf(programme: Programme): (finding: Waivable) => Subject {
  const placeOf = placesOf(programme);
  const grids = new Map(programme.grids.map((grid) => [sheetKey(grid.book, grid.name), grid]));
  const gridAt = ({ book, sheet }: CellRef) => grids.get(sheetKey(book, sheet));
  const textAt = (at: CellRef): string => {
    const grid = gridAt(at);
    return (grid && cellOf(grid, at.area.row, at.area.column)?.text) ?? "";
  };
  return ({ ruleId, at, cells, issue, message: { ja, en } }) => ({
    ruleId,
    sheet: at.sheet,
    issue,
    place: placeOf(at, gridAt(at)),
    cell: toA1({ ...at.area, rowCount: 1, columnCount: 1 }),
    texts: cells.map(textAt),
    said: { ja: [ja[0], ja[1]], en: [en[0], en[1]] },
  });
}

/** A waiver of a finding, as it stands now. */
export const waiverFor = (finding: Waivable, programme: Programme, { by, reason, until }: WaiverTerms): Waiver => ({
  ...subjectsOf(programme)(finding),
  by: by.trim(),
  reason: reason.trim(),
  until,
});

const sheetKey = (book: string, sheet: string): string => `${book}\n${sheet}`;
