import type { Grid } from "../grid/grid";
import { remembered } from "../grid/remembered";

/** Does the sheet's name, its title or a heading hold the word? A column 指標名 does not say of itself which indicators it lists. */
export function speaksOf(grid: Grid, word: string): boolean {
  return shortTexts(grid).some((text) => text.includes(word));
}

/** Titles and headings are short. */
const shortTexts = remembered((grid: Grid): readonly string[] => [
  grid.name,
  ...grid.rows.flatMap((cells) => cells?.flatMap((cell) => (cell && cell.text.length <= 40 ? [cell.text.replace(/\s/g, "")] : [])) ?? []),
]);
