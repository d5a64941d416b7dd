import type { Grid } from "../grid/grid";
import { plainLabel } from "../grid/label";
import { likeness } from "../values/likeness";
import type { Mappable } from "./layout";
import type { MappedColumn } from "./mapping";
import { isFilled, spotAt, textOf } from "./spot";

/** A row that may hold the headings of a table. */
export interface HeadingRow {
  readonly row: number;
  readonly headings: readonly { readonly column: number; readonly text: string }[];
}

/** Headings stand near the top, and are short. */
const [deepest, longest, most] = [60, 40, 20];

/** The rows near the top with two short texts at least, in order. */
export function headingRows(grid: Grid): readonly HeadingRow[] {
  const rows: HeadingRow[] = [];
  for (let row = 0; row < Math.min(grid.rows.length, deepest) && rows.length < most; row++) {
    const headings = Array.from({ length: grid.rows[row]?.length ?? 0 }, (_, column) => spotAt(grid, row, column)).flatMap((spot, column) =>
      isFilled(spot) && spot.at.area.column === column && textOf(spot).length <= longest ? [{ column, text: textOf(spot) }] : [],
    );
    if (headings.length >= 2) rows.push({ row, headings });
  }
  return rows;
}

/** The row in which most headings sound like parts of the table; the first one where none does. */
export function likeliestRow(rows: readonly HeadingRow[], mappable: Mappable): HeadingRow | undefined {
  const score = (row: HeadingRow) => suggestColumns(row, mappable).length;
  return rows.reduce<HeadingRow | undefined>((best, row) => (best && score(best) >= score(row) ? best : row), undefined);
}

/** What each heading sounds like: 成果指標の名称 like 成果指標名, 担当所管 like 所管. A person confirms it. */
export function suggestColumns({ headings }: HeadingRow, { columns }: Mappable): readonly MappedColumn[] {
  return headings.flatMap(({ column, text }) => {
    const alike = columns
      .map(({ key, heading }) => ({ key, score: likeness(sound(text), sound(heading)) }))
      .reduce((best, one) => (one.score > best.score ? one : best), { key: "", score: 0.5 });
    return alike.key === "" ? [] : [{ column, key: alike.key }];
  });
}

/** A heading without the small words that make the same thing look different: 課題の番号 is 課題No. */
const sound = (text: string): string => plainLabel(text).replace(/番号/g, "No").replace(/の/g, "");
