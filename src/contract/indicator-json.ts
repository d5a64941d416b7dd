import { addressOf } from "../grid/cell-ref";
import type { Language } from "../language";
import type { Dated, Indicator } from "../model/indicator";
import type { Programme } from "../model/programme";
import { decideAim } from "../values/aim";
import type { Entry } from "../values/entry";
import { cellsOf } from "./cells";
import { quantityJson } from "./quantity-json";
import { indicatorSchema, type IndicatorJson } from "./read-schema";

/** An indicator as it stands in one place; its achievement is that of its own actuals against the programme's targets. */
export function indicatorJson(indicator: Indicator, programme: Programme, language: Language): IndicatorJson {
  const { issue, baseline, name } = indicator;
  const pair = programme.indicators.find(({ form, list }) => form === indicator || list === indicator);
  const last = indicator.targets.at(-1)?.entry;
  const aim = pair?.aim ?? decideAim({ name: name.text, baseline, target: last, ...(indicator.stated ? { stated: indicator.stated.text } : {}) });
  const years = new Set(indicator.actuals.map(({ fiscalYear }) => fiscalYear));
  return {
    type: "indicator",
    layout: indicatorSchema.shape.layout.parse(indicator.layout),
    kind: indicator.kind,
    initiativeNo: issue?.initiativeNo ?? null,
    itemNo: issue?.itemNo ?? null,
    issueNo: issue?.issueNos[0] ?? null,
    department: indicator.department.text,
    issueName: indicator.issueName.text,
    label: indicator.label,
    name: name.text,
    concept: indicator.concept?.text ?? null,
    formula: indicator.formula?.text ?? null,
    rationale: indicator.rationale?.text ?? null,
    baseline: baseline ? quantityJson(baseline, language) : null,
    targets: indicator.targets.map((target) => datedJson(target, language)),
    actuals: indicator.actuals.map((actual) => datedJson(actual, language)),
    enteredRates: indicator.rates.map(({ fiscalYear, entry }) => ({ fiscalYear, value: entry.kind === "quantity" ? entry.value : null, cell: addressOf(entry.at) })),
    enteredRatings: indicator.ratings.map(({ fiscalYear, entry }) => ({ fiscalYear, value: entry.text, cell: addressOf(entry.at) })),
    aim: { value: aim.value, decidedBy: aim.decidedBy },
    cumulative: indicator.cumulative,
    achievement: (pair?.results ?? []).flatMap(({ fiscalYear, achievement }) => {
      if (!achievement || !years.has(fiscalYear)) return [];
      const { met, rate, shown, method, sum, status } = achievement;
      return [{ fiscalYear, met, rate: rate === null ? null : Number.parseFloat(shown), method, sum, status }];
    }),
    cells: cellsOf({
      name,
      department: indicator.department,
      issueName: indicator.issueName,
      concept: indicator.concept,
      formula: indicator.formula,
      rationale: indicator.rationale,
      baseline,
    }),
  };
}

/** The year of the column or the cell stands beside the value, in place of the value's own. */
function datedJson({ fiscalYear, entry }: Dated<Entry>, language: Language) {
  return { ...quantityJson(entry, language), fiscalYear };
}
