import type { CellRef } from "../grid/cell-ref";
import type { FoundBlock } from "../layouts/index";

/** The rows of data of a list or table, from top to bottom, each as wide as its table. Forms are none. */
export type TableRows = readonly CellRef[];

/** What a table's layout found of it: its rows, with or without what stands above them. */
type FoundTable = Exclude<FoundBlock, { readonly layout: "issue-form" }>["found"];

/** The rows of every list and table. */
export const tablesOf = (blocks: readonly FoundBlock[]): readonly TableRows[] =>
  blocks.flatMap((block) => (block.layout === "issue-form" ? [] : [rowsOf(block.found)]));

const rowsOf = (found: FoundTable): TableRows => ("rows" in found ? found.rows : found).map(({ at }) => at);
