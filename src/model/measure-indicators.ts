import type { PolicyMeasureBlock } from "../layouts/index";
import { textOf, type Spot, type YearSpot } from "../layouts/spot";
import type { Entry, TextEntry } from "../values/entry";
import { longYear } from "../values/fiscal-year";
import { valueEntry } from "./entries";
import { nameWithoutMarks, valueWithoutMarks } from "./footnote-marks";
import type { Indicator } from "./indicator";

type IndicatorTable = Extract<PolicyMeasureBlock["found"], { readonly table: "citizen" | "outcome" }>;
type Row = IndicatorTable["rows"][number];

/** The indicators of a 施策シート. 計画策定時 is history: 現状 is what they start from. */
export function buildMeasureIndicators({ layout, found }: PolicyMeasureBlock): readonly Indicator[] {
  if (found.table === "projects") return [];
  return found.rows.map((row: Row) => ({ ...indicatorOf(row), layout, kind: found.table }));
}

function indicatorOf({ at: rowAt, cells }: Row): Omit<Indicator, "layout" | "kind"> {
  const at = cells.name?.at ?? rowAt;
  const name = nameOf(textOf(cells.name));
  const blank: TextEntry = { text: "", at };
  const columns = [cells.target1, cells.target2, cells.target3, cells.target4].flatMap((spot) => spot ?? []);
  const targets = [...columns, ...cells.targets].map(datedEntry);
  return {
    source: "list",
    issue: undefined,
    department: blank,
    issueName: blank,
    label: "",
    at,
    name: { text: name, at },
    concept: undefined,
    formula: undefined,
    rationale: undefined,
    stated: undefined,
    baseline: cells.baseline && datedEntry(cells.baseline),
    targets: targets.flatMap((entry) => (entry.period ? [{ fiscalYear: entry.period.to, entry }] : [])),
    undated: targets.filter(({ period }) => !period),
    actuals: [],
    rates: [],
    ratings: [],
    reasons: [],
    cumulative: name.includes("累計"),
    declaredNone: false,
  };
}

/** The year of the cell goes before that of the heading: 現状 is of another year from row to row. */
function datedEntry(spot: YearSpot): Entry {
  const entry = withoutMarks(spot);
  if (entry.period || spot.fiscalYear === undefined) return entry;
  const year = spot.fiscalYear;
  return { ...entry, period: { raw: longYear(year), from: year, to: year, kind: "fiscal-year", conflict: undefined, at: spot.at } };
}

function withoutMarks(spot: Spot): Entry {
  const written = textOf(spot);
  const text = valueWithoutMarks(written);
  if (!spot.cell || text === written) return valueEntry(spot);
  return { ...valueEntry({ ...spot, cell: { ...spot.cell, text } }), text: written };
}

/** What the figures are taken from stands in brackets below the name: （市民アンケート）, （市民文化局調べ）. */
function nameOf(text: string): string {
  const source = /\n\s*[(（][^()（）]*[)）]\s*$|\s*[(（][^()（）]*(?:調べ|調査|アンケート|統計|推計|集計)[)）]\s*$/;
  return nameWithoutMarks(text.replace(source, "")).trim();
}
