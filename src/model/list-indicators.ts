import type { CellRef } from "../grid/cell-ref";
import type { IndicatorListBlock } from "../layouts/index";
import { textOf, type Spot, type YearSpot } from "../layouts/spot";
import type { Entry, TextEntry } from "../values/entry";
import { splitItems } from "../values/items";
import { inUnit } from "../values/unit";
import { textItem, valueItem, type ItemOf } from "./cell-items";
import { plainNumber, textEntry } from "./entries";
import type { Dated, Indicator } from "./indicator";
import type { IssueKey } from "./issue-key";
import { issueKey, parseIssueNos } from "./issue-numbers";

type Row = IndicatorListBlock["found"][number];

/** The indicators of a list: one for each row, or for each ①, ② … in a row. */
export function listIndicators({ layout, found }: IndicatorListBlock, year: number): readonly Indicator[] {
  const kind = layout === "activity-indicator-list" ? ("activity" as const) : ("outcome" as const);
  const rows = found.map((row) => {
    const name = row.cells.name ?? row.cells.issueNo;
    if (!name) return [];
    const items = splitItems(textOf(row.cells.name));
    return items.map(
      ({ label, text }, index): Indicator => ({
        ...indicatorOf(row, name, { label, name: text, index, count: items.length }, year),
        layout,
        kind,
      }),
    );
  });
  return rows.flatMap((indicators, index) => indicators.map((indicator) => withYearBelow(indicator, found, rows, index)));
}

/** A year that stands only in the last of the rows of an issue counts for all of them, as it does within a cell. */
function withYearBelow(indicator: Indicator, found: readonly Row[], rows: readonly (readonly Indicator[])[], index: number): Indicator {
  const { baseline } = indicator;
  const place = found[index]?.cells.issueNo?.at;
  if (!baseline || baseline.period || baseline.kind === "blank" || !place || indicator.label === "") return indicator;
  const own = rows.filter((_, other) => isSamePlace(found[other]?.cells.issueNo?.at, place)).flat();
  const period = own.at(-1)?.baseline?.period;
  const onlyThere = own.slice(0, -1).every((other) => !other.baseline?.period);
  return period && onlyThere ? { ...indicator, baseline: { ...baseline, period } } : indicator;
}

const isSamePlace = (a: CellRef | undefined, b: CellRef): boolean =>
  a !== undefined && a.area.row === b.area.row && a.area.column === b.area.column;

/** Which issue a row belongs to: by its own columns, else by the caption above the table. */
export function listKey({ cells, caption }: Row): IssueKey | undefined {
  const number = (spot: Spot | undefined, above: number | undefined) => (spot ? plainNumber(textOf(spot)) : above);
  return issueKey(
    number(cells.initiativeNo, caption?.initiativeNo),
    number(cells.itemNo, caption?.itemNo),
    parseIssueNos(textOf(cells.issueNo)),
  );
}

function indicatorOf(row: Row, nameSpot: Spot, item: ItemOf, year: number): Omit<Indicator, "layout" | "kind"> {
  const { cells } = row;
  const blank: TextEntry = { text: "", at: nameSpot.at };
  const text = (spot: Spot | undefined) => spot && textItem(spot, item);
  const shared = (spot: Spot | undefined) => (spot ? textEntry(spot) : blank);
  const value = (spot: Spot) => inUnit(valueItem(spot, item), spot.unit);
  const unit = text(cells.unit)?.text || row.unit;
  const figure = (spot: Spot) => inUnit(value(spot), unit);
  const targets = cells.targets.map((spot) => place(spot, figure(spot)));
  const only = targets.length === 1 ? targets[0]?.fiscalYear : undefined;
  const results = <T>(spots: readonly YearSpot[], read: (spot: Spot) => T): readonly Dated<T>[] =>
    spots.map((spot) => ({ fiscalYear: spot.fiscalYear ?? only ?? year, entry: read(spot) }));
  const words = (spot: Spot) => textItem(spot, item);
  const formula = text(cells.formula);
  return {
    source: "list",
    issue: listKey(row),
    department: shared(cells.department),
    issueName: shared(cells.issueName),
    label: item.label,
    at: nameSpot.at,
    name: { text: item.name, at: nameSpot.at },
    concept: text(cells.concept),
    formula,
    rationale: text(cells.rationale),
    stated: text(cells.stated),
    baseline: cells.baseline && figure(cells.baseline),
    targets: targets.flatMap(({ fiscalYear, entry }) => (fiscalYear === undefined ? [] : [{ fiscalYear, entry }])),
    undated: targets.flatMap(({ fiscalYear, entry }) => (fiscalYear === undefined ? [entry] : [])),
    actuals: results(cells.actuals, figure),
    rates: results(cells.rates, value),
    ratings: results(cells.ratings, words),
    reasons: results(cells.reasons, words),
    cumulative: `${item.name}${formula?.text ?? ""}`.includes("累計"),
    declaredNone: false,
  };
}

/** A target stands in the year of its column; the year in the cell says it only where the column does not. */
function place({ fiscalYear }: YearSpot, entry: Entry): { readonly fiscalYear: number | undefined; readonly entry: Entry } {
  return { fiscalYear: fiscalYear ?? entry.period?.to, entry };
}
