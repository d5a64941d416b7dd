import type { Grid } from "../grid/grid";
import { parseText } from "../values/parse-entry";
import { isFilled, spotAt, textOf, type Spot } from "./spot";
import { captionUnit, isUnitCaption } from "./unit-caption";
import type { YearHeader } from "./year-header";

/** What stands above a table of fiscal years. */
export interface AboveYears {
  /** The nearest short text that stands alone in its row; undefined where the sheet begins, or another table ends, before there is one. */
  readonly title: Spot | undefined;
  /** 億円 of （単位 億円）. */
  readonly unit: string | undefined;
}

/** Titles do not stand farther above their tables; between them there are notes, captions of units, blank rows. */
const farthest = 12;

/** Looks upwards from the header, over blank rows, notes and sentences. */
export function aboveYears(grid: Grid, { top, bottom, bound, years }: YearHeader): AboveYears {
  const right = (years.at(-1)?.column ?? bound) + 1;
  let unit = unitIn(grid, top, bottom, bound, right);
  for (let row = top - 1; row >= Math.max(0, top - farthest); row--) {
    const spots = spotsIn(grid, row, bound, right);
    unit ??= spots.map((spot) => captionUnit(textOf(spot))).find((found) => found !== undefined);
    const texts = spots.filter((spot) => !isAside(textOf(spot)));
    if (texts.length === 0) continue;
    if (texts.some((spot) => parseText(textOf(spot), spot.at).kind !== "statement")) return { title: undefined, unit };
    unit ??= row > 0 ? unitIn(grid, row - 1, row - 1, bound, right) : undefined;
    return { title: texts[0], unit };
  }
  return { title: undefined, unit };
}

function unitIn(grid: Grid, from: number, to: number, left: number, right: number): string | undefined {
  for (let row = from; row <= to; row++)
    for (const spot of spotsIn(grid, row, left, right)) {
      const unit = captionUnit(textOf(spot));
      if (unit !== undefined) return unit;
    }
  return undefined;
}

/** Captions of units, notes and running sentences are no titles. */
const isAside = (text: string): boolean => isUnitCaption(text) || /^[※*＊]/.test(text) || /。$/.test(text) || text.length > 60;

/** What begins in this row, in these columns. The column behind the last year belongs to the table: a caption may stand there. */
const spotsIn = (grid: Grid, row: number, left: number, right: number): readonly Spot[] =>
  Array.from({ length: right - left + 1 }, (_, i) => [spotAt(grid, row, left + i), left + i] as const).flatMap(([spot, column]) =>
    isFilled(spot) && spot.at.area.row === row && spot.at.area.column === column ? [spot] : [],
  );
