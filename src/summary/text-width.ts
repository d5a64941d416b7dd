/** How wide a text is in half-width characters: kana, kanji and other full-width letters count two. */
export const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > "\u00ff" ? 2 : 1), 0);

/** The letters of our tables are smaller than those by which Excel measures columns. */
export const letterSize = 0.93;

/** How many lines a text takes in a column of this width; Japanese breaks between any two letters, with a little room lost at the end. */
export const textLines = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line) * letterSize) / Math.max(1, width - 1))), 0);
