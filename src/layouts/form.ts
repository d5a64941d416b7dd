import type { Area } from "../grid/area";
import type { Drawing } from "../grid/drawing";
import type { Grid } from "../grid/grid";
import { labelsOf } from "../grid/label-index";
import type { Bilingual } from "../language";
import { formArea, positionKey, type Part } from "./form-area";
import type { Block, Layout } from "./layout";
import { formTolerances } from "./tolerances";

type Parts = Readonly<Record<string, Part<unknown>>>;

/** What the parts of a form find. */
export type FoundParts<P extends Parts> = { readonly [K in keyof P]: P[K] extends Part<infer Found> ? Found : never };

interface FormWords<Id extends string, P extends Parts> {
  readonly id: Id;
  readonly title: Bilingual;
  /** The parts at the top: one of them opens a new form where one below has been seen. */
  readonly head: readonly (keyof P & string)[];
  readonly parts: P;
  readonly example: Drawing;
}

/** A heading of a part, on the sheet. */
interface Heading {
  readonly part: string;
  readonly area: Area;
  readonly repeatable: boolean;
}

/**
 * A sheet of labels with their values beside or below them. Several forms may stand one under the other or side by side;
 * a form begins where a label of its head comes again, so that it may start anywhere and lack any one of its labels.
 */
export function form<const Id extends string, const P extends Parts>({
  id,
  title,
  head,
  parts,
  example,
}: FormWords<Id, P>): Layout<Id, FoundParts<P>> {
  const labels = Object.values(parts).flatMap((part) => (part.claims ? [] : [part.labels]));
  return {
    id,
    title,
    labels,
    headings: headingWords(parts),
    tolerances: formTolerances,
    example,
    find(grid) {
      const headings = headingsOf(grid, parts);
      if (headings.length < fewest) return [];
      const known = new Set<number>();
      for (const label of Object.values(parts).flatMap((part) => [...part.labels, ...part.inner]))
        for (const { area } of labelsOf(grid, label)) known.add(positionKey(area.row, area.column));
      const rows = filledRows(grid);
      const forms = bandsOf(grid, headings, head).flatMap((band) => split(headings, band, head, rows));
      return forms.flatMap(({ area, headings: own }): Block<Id, FoundParts<P>>[] => {
        if (!isForm(own, head)) return [];
        const place = formArea(grid, area, known, [...new Set(own.map((heading) => heading.area.row))]);
        const found = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.find(place)])) as FoundParts<P>;
        return [{ layout: id, at: { book: grid.book, sheet: grid.name, area }, found }];
      });
    },
  };
}

/** The labels of all parts, each once: 現状値 stands in every indicator. */
function headingWords(parts: Parts): readonly (readonly string[])[] {
  const all = Object.values(parts).flatMap((part) => [part.labels, ...part.inner.map((label) => [label])]);
  return [...new Map(all.map((spellings) => [spellings[0], spellings])).values()];
}

/** Fewer labels than this may stand on any sheet. */
const fewest = 3;
/** A table of contents may name some parts of a form; without any label of the head it takes this many to be one. */
const fewestWithoutHead = 5;

/** The headings of a table stand in one row; those of a form in several, and not only at its head. */
function isForm(headings: readonly Heading[], head: readonly string[]): boolean {
  const rows = new Set(headings.map(({ area }) => area.row));
  const parts = new Set(headings.map(({ part }) => part));
  const besideEachOther = headings.filter(({ area }) =>
    headings.some((other) => other.area.row === area.row && other.area.column === area.column + area.columnCount),
  );
  const below = [...parts].filter((part) => !head.includes(part));
  const isEnough = parts.size >= (below.length < parts.size ? fewest : fewestWithoutHead);
  return isEnough && rows.size >= 2 && below.length > 0 && besideEachOther.length <= headings.length / 2;
}

/** All headings on the sheet, in reading order. */
function headingsOf(grid: Grid, parts: Parts): readonly Heading[] {
  const claimed = new Set<number>();
  for (const part of Object.values(parts))
    for (const { area } of part.claims?.(grid) ?? []) claimed.add(positionKey(area.row, area.column));
  return Object.entries(parts)
    .flatMap(([part, { labels, numbered }]) =>
      labels.flatMap((label) => {
        const found = labelsOf(grid, label);
        const whole = found.filter(({ number, remark }) => number === "" && remark === "");
        const places = numbered ? found : whole.length > 0 ? whole : found.filter(({ number }) => number === "");
        return places
          .filter(({ area }) => !claimed.has(positionKey(area.row, area.column)))
          .map(({ area }) => ({ part, area, repeatable: numbered }));
      }),
    )
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

interface Band {
  readonly left: number;
  readonly right: number;
}

/** Forms stand side by side where one label of the head comes twice in a row. */
function bandsOf(grid: Grid, headings: readonly Heading[], head: readonly string[]): readonly Band[] {
  const twice = headings
    .filter(({ part }) => head.includes(part))
    .map(({ part, area }) => headings.filter((other) => other.part === part && other.area.row === area.row))
    .find((inRow) => inRow.length > 1);
  const lefts = [0, ...(twice ?? []).slice(1).map(({ area }) => area.column)];
  return lefts.map((left, i) => ({ left, right: (lefts[i + 1] ?? grid.columnCount) - 1 }));
}

interface Piece {
  readonly headings: Heading[];
  readonly area: Area;
}

/** The forms of one band, from top to bottom. */
function split(all: readonly Heading[], { left, right }: Band, head: readonly string[], rows: readonly number[]): readonly Piece[] {
  const pieces: Heading[][] = [];
  for (const heading of all.filter(({ area }) => area.column >= left && area.column <= right)) {
    const current = pieces.at(-1);
    const again = !heading.repeatable && current?.some(({ part }) => part === heading.part);
    const fromTheTop = head.includes(heading.part) && current?.some(({ part }) => !head.includes(part));
    if (!current || again || fromTheTop) pieces.push([heading]);
    else current.push(heading);
  }
  return pieces.map((headings, i) => {
    const top = headings[0]?.area.row ?? 0;
    const end = pieces[i + 1]?.[0]?.area.row ?? Infinity;
    const bottom = rows.findLast((row) => row < end) ?? top;
    return { headings, area: { row: top, column: left, rowCount: Math.max(bottom, top) - top + 1, columnCount: right - left + 1 } };
  });
}

/** The rows of a grid that hold something. */
const filledRows = (grid: Grid): readonly number[] =>
  grid.rows.flatMap((cells, row) => (cells?.some((cell) => cell !== undefined) ? [row] : []));
