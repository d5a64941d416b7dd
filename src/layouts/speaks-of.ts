import type { Grid } from "../grid/grid";

const known = new WeakMap<Grid, Map<string, boolean>>();

/** Does the sheet's name, its title or a heading hold the word? A column 指標名 does not say of itself which indicators it lists. */
export function speaksOf(grid: Grid, word: string): boolean {
  const words = known.get(grid) ?? new Map<string, boolean>();
  known.set(grid, words);
  const said =
    words.get(word) ?? (grid.name.includes(word) || grid.rows.some((cells) => cells?.some((cell) => isHeading(cell?.text, word))));
  words.set(word, said);
  return said;
}

/** Titles and headings are short. */
const isHeading = (text: string | undefined, word: string): boolean =>
  text !== undefined && text.length <= 40 && text.replace(/\s/g, "").includes(word);
