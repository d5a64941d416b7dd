import type { Grid } from "../../src/grid/grid";
import type { Dated, Indicator } from "../../src/model/indicator";
import { programmeFrom } from "../../src/model/programme-from";
import type { Entry } from "../../src/values/entry";
import { isNeighbour } from "./manglings/neighbour";

/** Everything that is read from a sheet, but for where it stands and how it is spelt. What was put beside it as a neighbour is left out. */
export function readingOf(grid: Grid): unknown {
  const { issues, listed, issueRows, planRecords } = programmeFrom([grid]);
  const own = <T extends { readonly department: { readonly text: string } | undefined }>(records: readonly T[]) =>
    records.filter(({ department }) => !isNeighbour(department?.text ?? ""));
  return said({
    issues: own(issues).map(({ activityIndicators, outcomeIndicators, issueNo: _asTyped, ...issue }) => ({
      ...issue,
      indicators: [...activityIndicators, ...outcomeIndicators].map(withYearsOnce),
    })),
    listed: own(listed).map(withYearsOnce),
    issueRows: own(issueRows),
    planRecords,
  });
}

const withYearsOnce = (indicator: Indicator) => ({
  ...indicator,
  targets: indicator.targets.map(withYearOnce),
  actuals: indicator.actuals.map(withYearOnce),
  rates: indicator.rates.map(withYearOnce),
});

/** A value may repeat the year of its column. */
function withYearOnce({ fiscalYear, entry: { period, ...entry } }: Dated<Entry>) {
  const isTheSame = period !== undefined && period.from === period.to && period.to === fiscalYear && !period.conflict;
  return { fiscalYear, entry: isTheSame ? entry : { ...entry, period } };
}

/** How a year was typed, and where things stand. */
const isPassedOver = (key: string, value: unknown): boolean =>
  key === "raw" || (typeof value === "object" && value !== null && "sheet" in value && "area" in value);
/** Of these cells it is compared what was understood, not what was typed. */
const understood: readonly unknown[] = ["quantity", "statement", "none", "blank", "unreadable"];

function said(value: unknown): unknown {
  if (typeof value === "string") return spelt(value);
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== "object" || value === null) return value;
  const isUnderstood = "kind" in value && understood.includes(value.kind);
  const kept = Object.entries(value).filter(([key, own]) => own !== undefined && !isPassedOver(key, own) && !(isUnderstood && key === "text"));
  return Object.fromEntries(kept.map(([key, own]) => [key, said(own)]));
}

/** One spelling of a text: widths, spaces, waves and dashes make no difference. */
const spelt = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[〜∼]/g, "~")
    .replace(/[‐-―−ー─━]/g, "-");
