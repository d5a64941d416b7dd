/** Circles that look alike: U+25CB, U+25EF, U+3007, U+2B55. */
const chosen = /^[○◯〇⭕]\uFE0F?$/u;
/** Dashes of every width that declare "none". */
const notChosen = /^[—―ー－–‐‑−-]+$/u;

/** What stands under a resource: ○ is true, — is false; anything else says neither. */
export function parseMark(mark: string): boolean | null {
  const text = mark.trim();
  return chosen.test(text) ? true : notChosen.test(text) ? false : null;
}
