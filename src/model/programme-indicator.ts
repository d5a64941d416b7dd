import type { ProgrammeIndicatorBlock } from "../layouts/index";
import { isFilled } from "../layouts/spot";
import type { YearTableRow, YearValue } from "../layouts/year-table-rows";
import type { Entry, TextEntry } from "../values/entry";
import { inUnit } from "../values/unit";
import { textEntry, valueEntry } from "./entries";
import type { Dated, Indicator } from "./indicator";

/** The indicators of the programme as a whole: the first year is the one they start from, the others those they aim at. */
export const buildProgrammeIndicators = ({ layout, found: { rows, unit } }: ProgrammeIndicatorBlock): readonly Indicator[] =>
  rows.map((row) => ({ ...indicatorOf(row, row.unit ?? unit ?? ""), layout }));

function indicatorOf(row: YearTableRow, unit: string): Omit<Indicator, "layout"> {
  const name = textEntry(row.name);
  const blank: TextEntry = { text: "", at: name.at };
  const dated = (spot: YearValue) => datedEntry(spot, unit);
  const [first, ...later] = row.values;
  const isActual = ({ heading }: YearValue) => heading.headings.some((text) => text.includes("実績"));
  // A year between the two may have no target; the last one has to.
  const isTarget = (spot: YearValue) => !isActual(spot) && (isFilled(spot) || spot === later.at(-1));
  return {
    source: "list",
    kind: "programme",
    issue: undefined,
    department: blank,
    issueName: blank,
    label: "",
    at: name.at,
    name,
    concept: undefined,
    formula: undefined,
    rationale: undefined,
    stated: undefined,
    baseline: first && dated(first).entry,
    targets: later.filter(isTarget).map(dated),
    undated: [],
    actuals: later.filter(isActual).map(dated),
    rates: [],
    ratings: [],
    reasons: [],
    cumulative: name.text.includes("累計"),
    declaredNone: false,
  };
}

/** The year stands in the heading; the unit may stand above the table. */
function datedEntry(spot: YearValue, unit: string): Dated<Entry> {
  const entry = valueEntry(spot);
  const period = entry.period ?? spot.heading.period;
  return { fiscalYear: spot.heading.fiscalYear, entry: { ...inUnit(entry, unit), period } };
}
