import type { FormBlock } from "../layouts/index";
import type { Spot, YearSpot } from "../layouts/spot";
import type { Entry, TextEntry } from "../values/entry";
import { splitItems } from "../values/items";
import { parseText } from "../values/parse-entry";
import { optionalText, textEntry, valueEntry } from "./entries";
import type { Dated, Indicator } from "./indicator";
import type { IssueKey } from "./issue-key";

type NumberedSpot = FormBlock["found"]["outcomeIndicators"][number];

/** What the indicators of a form take from it. */
export interface FormHead {
  readonly issue: IssueKey | undefined;
  readonly department: TextEntry;
  readonly issueName: TextEntry;
}

/** The indicators of a form. A numbered row that was left wholly blank behind the first is a line of the template, not an indicator. */
export function formIndicators(
  spots: readonly NumberedSpot[],
  kind: "activity" | "outcome",
  head: FormHead,
  year: number,
): readonly Indicator[] {
  return spots.map((spot) => indicatorOf(spot, kind, head, year)).filter((indicator, index) => index === 0 || !isUnused(indicator));
}

function indicatorOf({ label, name, figures, years }: NumberedSpot, kind: "activity" | "outcome", head: FormHead, year: number): Indicator {
  const named = splitItems(textEntry(name).text);
  const [only] = named.length === 1 ? named : [];
  const nameEntry: TextEntry = label === "" && only ? { text: only.text, at: name.at } : textEntry(name);
  const baseline = figures.baseline && valueEntry(figures.baseline);
  const own = figures.target && valueEntry(figures.target);
  const yearly = dated(years.rows.targets, valueEntry, year).filter(({ fiscalYear }) => fiscalYear !== own?.period?.to);
  return {
    source: "form",
    layout: "issue-form",
    kind,
    ...head,
    label: label === "" && only ? only.label : label,
    at: name.at,
    name: nameEntry,
    concept: undefined,
    formula: undefined,
    rationale: undefined,
    stated: optionalText(figures.stated),
    baseline,
    targets: [...yearly, ...(own?.period ? [{ fiscalYear: own.period.to, entry: own }] : [])].sort((a, b) => a.fiscalYear - b.fiscalYear),
    undated: own && !own.period ? [own] : [],
    actuals: dated(years.rows.actuals, valueEntry, year),
    rates: dated(years.rows.rates, valueEntry, year),
    ratings: dated(years.rows.ratings, textEntry, year),
    reasons: dated(years.rows.reasons, textEntry, year),
    cumulative: nameEntry.text.includes("累計"),
    declaredNone: parseText(nameEntry.text, name.at).kind === "none" && [baseline, own].every(isNothing),
  };
}

const dated = <T>(spots: readonly YearSpot[] | undefined, read: (spot: Spot) => T, year: number): readonly Dated<T>[] =>
  (spots ?? []).map((spot) => ({ fiscalYear: spot.fiscalYear ?? year, entry: read(spot) }));

const isNothing = (entry: Entry | undefined): boolean => entry === undefined || entry.kind === "none" || entry.kind === "blank";

const isUnused = ({ name, baseline, targets, undated, actuals }: Indicator): boolean =>
  name.text === "" &&
  [baseline, ...targets.map(({ entry }) => entry), ...undated, ...actuals.map(({ entry }) => entry)].every(
    (entry) => !entry || entry.kind === "blank",
  );
