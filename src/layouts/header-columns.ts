import type { Grid } from "../grid/grid";
import { plainLabel } from "../grid/label";
import { locatePeriods, parsePeriod } from "../values/fiscal-year";
import { isPeriod } from "./dated";
import { isFilled, spotAt, textOf, type Spot } from "./spot";
import type { FoundColumn } from "./table-area";
import type { Header } from "./table-header";
import { headingUnit } from "./unit-caption";

type Labelled = Readonly<Record<string, { readonly labels: readonly string[]; readonly perYear: boolean; readonly dated?: boolean }>>;

/**
 * Reads a header column by column: the texts above one another say which part stands there and of which year,
 * whichever of the two is on top, in one cell or in several.
 */
export function headerColumns(grid: Grid, header: Header, columns: Labelled): readonly FoundColumn[] {
  const keys = keysByLabel(columns);
  const isGroup = (text: string) => {
    const key = keyOf(text, keys);
    return key !== undefined && (columns[key]?.perYear ?? false);
  };
  const found: FoundColumn[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const stack = stackOf(grid, header, column, isGroup);
    // The halves of a word are one word, though its first half may be the name of another column: 目標 / 値の考え方.
    const key = keys.get(plainLabel(stack.texts.join(""))) ?? stack.texts.map((text) => keyOf(text, keys)).find((known) => known !== undefined);
    const data = firstBelow(grid, header, column);
    const previous = found.at(-1);
    // Years without a heading are those of the values before them.
    if (stack.texts.length === 0 && data && isPeriod(data) && previous) found.push({ ...previous, column });
    if (key === undefined || (!stack.explicit && !data)) continue;
    const perYear = columns[key]?.perYear ?? false;
    const mayBeDated = perYear || columns[key]?.dated;
    const fiscalYear = mayBeDated ? stack.texts.map((text) => yearIn(text, stack.at)).find((year) => year !== undefined) : undefined;
    if (data || fiscalYear !== undefined || stack.heading?.at.area.column === column) {
      const unit = stack.texts.map(headingUnit).find((given) => given !== undefined);
      found.push({ key, column, perYear, fiscalYear, unit });
    }
  }
  return found;
}

interface Stack {
  readonly texts: readonly string[];
  /** Does the header say anything in this very column, or is it only the neighbour's? */
  readonly explicit: boolean;
  /** What stands directly above the data: merged, it may be wider than its table. */
  readonly heading: Spot | undefined;
  readonly at: Spot;
}

/** The texts of a column, from top to bottom. A group or a year counts for the blank cells to its right, where nothing is merged. */
function stackOf(grid: Grid, { top, bottom, left }: Header, column: number, isGroup: (text: string) => boolean): Stack {
  const texts: string[] = [];
  let heading: Spot | undefined;
  let previous = spotAt(grid, top, column);
  for (let row = top; row <= bottom; row++) {
    const own = spotAt(grid, row, column);
    if (row > top && isFilled(own) && own.at.area.row === previous.at.area.row && own.at.area.column === previous.at.area.column) continue;
    previous = own;
    const merged = own.at.area.rowCount > 1 || own.at.area.columnCount > 1;
    if (isFilled(own)) {
      heading = own;
      texts.push(textOf(own));
      continue;
    }
    if (merged) continue;
    const neighbour = leftNeighbour(grid, row, column, left);
    if (neighbour && (isGroup(textOf(neighbour)) || (row < bottom && parsePeriod(textOf(neighbour), neighbour.at))))
      texts.push(textOf(neighbour));
  }
  return { texts, explicit: heading !== undefined, heading, at: previous };
}

function leftNeighbour(grid: Grid, row: number, column: number, left: number): Spot | undefined {
  for (let c = column - 1; c >= left; c--) {
    const spot = spotAt(grid, row, c);
    if (isFilled(spot)) return spot;
  }
  return undefined;
}

function keysByLabel(columns: Labelled): ReadonlyMap<string, string> {
  return new Map(Object.entries(columns).flatMap(([key, { labels }]) => labels.map((label) => [plainLabel(label), key] as const)));
}

/** The part a text names: as a whole, without what stands in brackets behind it, or without the year in it. */
function keyOf(text: string, keys: ReadonlyMap<string, string>): string | undefined {
  const plain = plainLabel(text);
  return (
    keys.get(plain) ??
    keys.get(plain.replace(/[(【[].+[)】\]]$/, "")) ??
    keys.get(plainLabel(withoutYears(text)).replace(/[()【】[\]]/g, ""))
  );
}

const nowhere = { book: "", sheet: "", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };

function withoutYears(text: string): string {
  return locatePeriods(text, nowhere).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** The fiscal year that a heading names. */
export const yearIn = (text: string, { at }: Spot): number | undefined => locatePeriods(text, at).at(-1)?.period.to ?? parsePeriod(text, at)?.to;

/** What stands first below the header in this column, before the next 200 rows are over. */
function firstBelow(grid: Grid, { bottom }: Header, column: number): Spot | undefined {
  for (let row = bottom + 1; row < Math.min(grid.rows.length, bottom + 200); row++) {
    const spot = spotAt(grid, row, column);
    if (spot.at.area.column === column && isFilled(spot)) return spot;
  }
  return undefined;
}
