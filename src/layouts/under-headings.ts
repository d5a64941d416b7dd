import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import type { Block, Layout } from "./layout";

/** What the headings above the rows of a table are read with. */
interface HeadingWords<Heading> {
  /** What the headings above a row say, and those of its table. */
  above(grid: Grid, at: CellRef, table: CellRef): Heading;
  /** Is the row itself a heading, though two of its cells are filled? */
  isHeading(grid: Grid, row: number): boolean;
}

/** A row of a table, and what the headings above it say. */
export type Headed<Row, Heading> = Row & { readonly heading: Heading };

/** The table with the headings above each of its rows: they stand between the tables, and hold until the next one. */
export function underHeadings<Id extends string, Row extends { readonly at: CellRef }, Heading>(
  layout: Layout<Id, readonly Row[]>,
  { above, isHeading }: HeadingWords<Heading>,
): Layout<Id, readonly Headed<Row, Heading>[]> {
  const headed = (grid: Grid, blocks: readonly Block<Id, readonly Row[]>[]) =>
    blocks.map(({ found, ...block }) => ({
      ...block,
      found: found.filter(({ at }) => !isHeading(grid, at.area.row)).map((row) => ({ ...row, heading: above(grid, row.at, block.at) })),
    }));
  const { find, mappable, ...rest } = layout;
  return {
    ...rest,
    find: (grid) => headed(grid, find(grid)),
    ...(mappable ? { mappable: { ...mappable, find: (grid, mapping) => headed(grid, mappable.find(grid, mapping)) } } : {}),
  };
}
