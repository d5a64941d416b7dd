import type { Sheet } from "./sheet";

/** A file counts a column in digits of the standard font, seven pixels wide; Office.js counts in points, 0.75 to the pixel. */
const pointsPerCharacter = 7 * 0.75;

export const toPoints = (characters: number): number => Math.round(characters * pointsPerCharacter * 100) / 100;
export const toCharacters = (points: number): number => points / pointsPerCharacter;

/** The width of a column in points; a hidden one has none. */
export function columnPoints(sheet: Sheet, column: number): number {
  const { width = sheet.defaultColumnWidth, hidden = false } = sheet.columns.get(column) ?? {};
  return hidden ? 0 : toPoints(width);
}

/** The height of a row in points; a hidden one has none. */
export function rowPoints(sheet: Sheet, row: number): number {
  const { height = sheet.defaultRowHeight, hidden = false } = sheet.rows.get(row) ?? {};
  return hidden ? 0 : height;
}

/** How many half-width characters the text takes: Japanese characters take two. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 1 : 2), 0);
