import { unseenLetters } from "./unseen-letters";

/** More characters than any sentence has that quotes what belongs into a cell. */
const longest = 400;

/**
 * A text of somebody's workbook within a text of ours: a mark of direction must not turn round the rest of the sentence, and a cell of 32,767
 * characters, as long as Excel lets one be, must not bury it (a sentence that quotes it would not fit into a cell itself).
 */
export function readable(text: string): string {
  const seen = text.replace(unseenLetters, (run) => (/^\t+$/.test(run) ? " " : "\uFFFD"));
  return seen.length <= longest ? seen : `${withoutHalf(seen.slice(0, longest * 0.7))} … ${seen.slice(-longest * 0.25).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

/** A letter of two units that was cut in its middle is left out. */
export const withoutHalf = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, "");
