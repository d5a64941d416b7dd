import type { Grid } from "../grid/grid";
import type { Programme } from "../model/programme";

/** The sheets on which a layout was recognised: notes and drafts beside them are nobody's submission. */
export function recognisedGrids({ grids, sheets }: Programme): readonly Grid[] {
  const recognised = new Set(sheets.filter(({ layout }) => layout !== undefined).map(({ book, name }) => `${book}\n${name}`));
  return grids.filter(({ book, name }) => recognised.has(`${book}\n${name}`));
}
