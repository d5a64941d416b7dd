import type { Entry } from "../values/entry";
import type { Dated, Indicator } from "./indicator";

/** The target of each year: the form's own, else the list's. */
export function targetsByYear(form: Indicator | undefined, list: Indicator | undefined): readonly Dated<Entry>[] {
  const years = new Map<number, Entry>();
  for (const { fiscalYear, entry } of [...(list?.targets ?? []), ...(form?.targets ?? [])]) {
    const known = years.get(fiscalYear);
    if (!known || known.kind === "blank" || entry.kind !== "blank") years.set(fiscalYear, entry);
  }
  return [...years].map(([fiscalYear, entry]) => ({ fiscalYear, entry })).sort((a, b) => a.fiscalYear - b.fiscalYear);
}
