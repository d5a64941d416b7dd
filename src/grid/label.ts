/**
 * A label without what varies from sheet to sheet: width, white space, line breaks, and the full stop behind No.
 * @example plainLabel("課題 Ｎｏ．") // "課題No"
 */
export function plainLabel(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200B\uFEFF]+/g, "")
    .replace(/no(?:\.|(?![a-z]))/gi, "No");
}

/** Are the two one label, written differently? Whole labels are compared: 現状 is not 現状値. */
export const sameLabel = (a: string, b: string): boolean => plainLabel(a) === plainLabel(b);

/** "①" for 1, up to 50. */
export function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  return String.fromCodePoint(number <= 35 ? 0x3251 + number - 21 : 0x32b1 + number - 36);
}
