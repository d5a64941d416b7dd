/** One of several things in a cell, led by its circled number: "①", "①-1"; "" where there is none. */
export interface Item {
  readonly label: string;
  readonly text: string;
}

/** A circled number at the beginning, or behind a space or another circled number. */
const lead = /(?<=^|[\s\u3000①-⑳]|[①-⑳][-－‐−]\d)([①-⑳](?:[-－‐−]\d{1,2})?)/g;

/**
 * Takes a cell apart that holds several things, one for each circled number. "①②…" leads one text that belongs to both.
 * Read from the raw text: NFKC would turn ① into 1.
 */
export function splitItems(text: string): readonly Item[] {
  const matches = [...text.matchAll(lead)];
  const first = matches[0];
  if (!first || text.slice(0, first.index).trim() !== "") return [{ label: "", text: text.trim() }];
  const texts = matches.map((match, index) => text.slice(match.index + match[0].length, matches[index + 1]?.index).trim());
  // A label directly before another shares the text of the one that has it.
  for (let index = texts.length - 2; index >= 0; index--) {
    const [current, next] = [matches[index], matches[index + 1]];
    if (texts[index] === "" && current && next && current.index + current[0].length === next.index) texts[index] = texts[index + 1] ?? "";
  }
  return matches.map((match, index) => ({ label: plainIndicatorNo(match[0]), text: texts[index] ?? "" }));
}

/** The circled number that a text begins with: "①" of "①交付率"; "" where there is none. */
export function labelOf(text: string): string {
  const match = /^[\s\u3000]*([①-⑳](?:[-－‐−]\d{1,2})?)/.exec(text);
  return match?.[1] ? plainIndicatorNo(match[1]) : "";
}

const plainIndicatorNo = (label: string): string => label.replace(/[－‐−]/, "-");
