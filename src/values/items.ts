/** One of several things in a cell, led by its circled number: "①", "①-1"; "" where there is none. */
export interface Item {
  readonly label: string;
  readonly text: string;
}

const label = "[①-⑳](?:[-－‐−][\\d０-９]{1,2})?";
/** Circled numbers, one or several in a row, at the beginning or behind a space, a % or a closing bracket. */
const lead = new RegExp(`(?<=^|[\\s%％)）】])(?:${label})+`, "g");

/**
 * Takes a cell apart that holds several things, one for each circled number. "①②…" leads one text that belongs to both.
 * Read from the raw text: NFKC would turn ① into 1.
 */
export function splitItems(text: string): readonly Item[] {
  const leads = [...text.matchAll(lead)];
  if (leads[0] === undefined || text.slice(0, leads[0].index).trim() !== "") return [{ label: "", text: text.trim() }];
  return leads.flatMap((match, index) => {
    const own = text.slice(match.index + match[0].length, leads[index + 1]?.index).trim();
    return labelsOf(match[0]).map((one) => ({ label: one, text: own }));
  });
}

/** The circled number that a text begins with: "①" of "①交付率"; "" where there is none. */
export function labelOf(text: string): string {
  const [, first = ""] = new RegExp(`^\\s*(${label})`).exec(text) ?? [];
  return labelsOf(first)[0] ?? "";
}

/** ①－１ is ①-1. */
const labelsOf = (run: string): readonly string[] =>
  (run.match(new RegExp(label, "g")) ?? []).map((one) => one.charAt(0) + one.slice(1).normalize("NFKC").replace(/[‐−]/, "-"));
