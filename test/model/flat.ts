import type { Dated, Indicator, IndicatorPair } from "../../src/model/indicator";
import { issueLabel } from "../../src/model/issue-key";
import type { ReformIssue } from "../../src/model/reform-issue";
import { toA1 } from "../../src/grid/area";
import type { Entry, TextEntry } from "../../src/values/entry";
import { shortYear } from "../../src/values/fiscal-year";

/** "30.89% R02", "—", "" or "statement: …": one entry as a person would say it. */
export function said(entry: Entry | undefined): string {
  if (!entry) return "no place";
  const year = entry.period
    ? ` ${entry.period.from === entry.period.to ? "" : `${shortYear(entry.period.from)}-`}${shortYear(entry.period.to)}`
    : "";
  if (entry.kind === "quantity") return `${entry.value}${entry.unit}${entry.qualifier ? ` ${entry.qualifier}` : ""}${year}`;
  if (entry.kind === "none") return `—${year}`;
  return entry.kind === "blank" ? "" : `${entry.kind}: ${entry.text}`;
}

const byYear = (places: readonly Dated<TextEntry>[]): readonly string[] =>
  places.map(({ fiscalYear, entry }) => `${shortYear(fiscalYear)} ${"kind" in entry ? said(entry as Entry) : entry.text}`);

/** One indicator in one line of each kind. */
export const flatIndicator = (indicator: Indicator) => ({
  is: `${indicator.issue ? issueLabel(indicator.issue) : "?"} ${indicator.department.text} ${indicator.label} ${indicator.name.text}`,
  at: toA1(indicator.at.area),
  baseline: said(indicator.baseline),
  targets: byYear(indicator.targets),
  ...(indicator.undated.length > 0 ? { undated: indicator.undated.map(said) } : {}),
  ...(indicator.actuals.length > 0 ? { actuals: byYear(indicator.actuals) } : {}),
  ...(indicator.rates.length > 0 ? { rates: byYear(indicator.rates) } : {}),
  ...(indicator.ratings.length > 0 ? { ratings: byYear(indicator.ratings) } : {}),
  ...(indicator.reasons.length > 0 ? { reasons: byYear(indicator.reasons) } : {}),
});

/** The fields of a form that hold one text. */
export const flatIssue = (issue: ReformIssue) => ({
  key: issue.key && issueLabel(issue.key),
  department: issue.department?.text,
  initiative: issue.initiativeName?.text,
  item: issue.itemName?.text,
  issue: issue.issueName?.text,
  situation: issue.situation?.text,
  direction: issue.direction?.text,
  goal: issue.goal?.text,
});

/** A pair by its name, with the cells of both sides. */
export const flatPair = ({ label, name, form, list }: IndicatorPair) =>
  `${label} ${name}: ${form ? `form ${toA1(form.at.area)}` : "no form"}, ${list ? `list ${toA1(list.at.area)}` : "no list"}`;
