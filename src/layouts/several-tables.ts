import type { CellRef } from "../grid/cell-ref";
import type { Drawing } from "../grid/drawing";
import type { Grid } from "../grid/grid";
import type { Bilingual } from "../language";
import type { Block, Layout } from "./layout";

type Tables = Readonly<Record<string, Layout<string, readonly { readonly at: CellRef }[]>>>;

/** One of the tables, and which of them it is. */
export type FoundTable<T extends Tables> = {
  [Name in keyof T]: T[Name] extends Layout<string, infer Rows> ? { readonly table: Name; readonly rows: Rows } : never;
}[keyof T];

interface SeveralWords<Id extends string, T extends Tables> {
  readonly id: Id;
  readonly title: Bilingual;
  readonly tables: T;
  readonly example: Drawing;
}

/** A sheet of tables that have different columns: each ends where the next one begins, of whichever kind that is. */
export function severalTables<const Id extends string, T extends Tables>(words: SeveralWords<Id, T>): Layout<Id, FoundTable<T>> {
  const tables = Object.entries(words.tables);
  const unique = <V>(values: readonly V[]): readonly V[] =>
    values.filter((value, i) => values.findIndex((other) => isSame(other, value)) === i);
  return {
    id: words.id,
    title: words.title,
    labels: unique(tables.flatMap(([, { labels }]) => labels)),
    headings: unique(tables.flatMap(([, { headings }]) => headings)),
    tolerances: unique(tables.flatMap(([, { tolerances }]) => tolerances)),
    example: words.example,
    find(grid: Grid) {
      const found = tables.flatMap(([name, layout]) => layout.find(grid).map((block) => ({ name, block })));
      const tops = found.map(({ block }) => block.at.area);
      return found.map(({ name, block: { at, found: rows } }) => {
        const end = Math.min(...tops.filter((area) => area.row > at.area.row && isBelow(at.area, area)).map(({ row }) => row));
        // The name says which of the tables it is, and with that what its rows are.
        const table = { table: name, rows: rows.filter((row) => row.at.area.row < end) } as FoundTable<T>;
        return { layout: words.id, at, found: table } satisfies Block<Id, FoundTable<T>>;
      });
    },
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isBelow = (above: CellRef["area"], below: CellRef["area"]): boolean =>
  below.column < above.column + above.columnCount && below.column + below.columnCount > above.column;
