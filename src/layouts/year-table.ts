import type { Drawing } from "../grid/drawing";
import type { Grid } from "../grid/grid";
import { plainLabel } from "../grid/label";
import type { Bilingual } from "../language";
import type { Block, Layout } from "./layout";
import { spotAt, textOf, type Spot } from "./spot";
import { yearTableTolerances } from "./tolerances";
import { yearHeaders, type YearHeader } from "./year-header";
import { aboveYears } from "./year-table-title";
import { yearTableRows, type YearTableRow } from "./year-table-rows";

/** A table of names × fiscal years. */
export interface YearTable {
  /** Undefined where only the sheet's name says what the table is. */
  readonly title: Spot | undefined;
  /** Of the caption above the table. */
  readonly unit: string | undefined;
  readonly rows: readonly YearTableRow[];
}

interface YearTableWords<Id extends string> {
  readonly id: Id;
  readonly title: Bilingual;
  /** One of these is part of the title. */
  readonly titles: readonly string[];
  /** Says no to tables of years that are read as something else, by the names of their rows and the headings above their years. */
  isOther(names: ReadonlySet<string>, headings: ReadonlySet<string>): boolean;
  readonly example: Drawing;
}

/**
 * A table under a row of fiscal years. Many tables have such a row: it is ours where the title above it, or the heading of a
 * group of its years, holds one of the known titles; where there is neither, the name of the sheet has to.
 */
export function yearTable<const Id extends string>(words: YearTableWords<Id>): Layout<Id, YearTable> {
  const { id, title, titles, isOther, example } = words;
  const isTitle = (text: string) => titles.some((known) => plainLabel(text).includes(plainLabel(known)));
  return {
    id,
    title,
    labels: [titles],
    headings: [titles, ["令和4（2022）年度", "R4予算 (2022)", "2022"]],
    tolerances: yearTableTolerances,
    example,
    find(grid) {
      const headers = yearHeaders(grid);
      const found: (Block<Id, YearTable> & { readonly header: YearHeader })[] = [];
      for (const header of headers) {
        const { title: own, unit } = aboveYears(grid, header);
        // A header that is repeated on the next page has no title of its own: it goes on with the table above.
        const before = own ? undefined : found.find((other) => continues(header, other.header));
        const groups = header.years.flatMap(({ headings }) => headings);
        if (!before && !groups.some(isTitle) && !isTitle(own ? textOf(own) : grid.name)) continue;
        const rows = yearTableRows(grid, header, endOf(grid, header, headers));
        const names = [...namesAbove(grid, header), ...rows.flatMap(({ name, parents }) => [...parents, name])].map(textOf);
        if (rows.length === 0 || isOther(new Set(names.map(plainLabel)), new Set(groups.map(plainLabel)))) continue;
        const table: YearTable = { title: own ?? before?.found.title, unit: unit ?? before?.found.unit, rows };
        found.push({ layout: id, at: { book: grid.book, sheet: grid.name, area: areaOf(header, rows) }, found: table, header });
      }
      return found.map(({ layout, at, found: table }) => ({ layout, at, found: table }));
    },
  };
}

/** Do the two stand over the same columns, with the same years? */
const continues = (header: YearHeader, above: YearHeader): boolean =>
  above.top < header.top &&
  above.years.length === header.years.length &&
  above.years.every(({ column, fiscalYear }, i) => header.years[i]?.column === column && header.years[i]?.fiscalYear === fiscalYear);

/** The headings of the names: 区分, 指標名. */
const namesAbove = (grid: Grid, { top, bottom, bound, years }: YearHeader): readonly Spot[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => top + i).flatMap((row) =>
    Array.from({ length: (years[0]?.column ?? bound) - bound }, (_, i) => spotAt(grid, row, bound + i)),
  );

/** The first row that can belong to the next table over any of the same columns. */
function endOf(grid: Grid, { bottom, bound, years }: YearHeader, headers: readonly YearHeader[]): number {
  const right = years.at(-1)?.column ?? bound;
  const below = headers.filter((other) => other.top > bottom && other.bound <= right && (other.years.at(-1)?.column ?? 0) >= bound);
  return Math.min(grid.rows.length, ...below.map(({ top }) => top));
}

function areaOf({ top, years }: YearHeader, rows: readonly YearTableRow[]): Block<string, unknown>["at"]["area"] {
  const left = Math.min(...rows.map(({ at }) => at.area.column));
  const last = rows.at(-1)?.at.area.row ?? top;
  return { row: top, column: left, rowCount: last - top + 1, columnCount: (years.at(-1)?.column ?? left) - left + 1 };
}
