import { plainLabel } from "../grid/label";
import type { Settings } from "../settings";
import { decideAim } from "../values/aim";
import { buildResults } from "./build-results";
import type { Indicator, IndicatorPair, YearResult } from "./indicator";
import { issueLabel } from "./issue-key";
import { entryKey, resultKey, type ResultEntry } from "./result-entry";
import { targetsByYear } from "./targets-by-year";

/** Each indicator once: its place in the form and its place in the list, by issue and number, else by name. */
export function pairIndicators(
  forms: readonly Indicator[],
  lists: readonly Indicator[],
  year: number,
  settings: Settings,
  entries: readonly ResultEntry[] = [],
): readonly IndicatorPair[] {
  const own = forms.filter(({ declaredNone }) => !declaredNone);
  const partners = matchUp(own, lists);
  const taken = new Set(partners.values());
  // Of two entries for one result the first counts; the other stays in the table for a person to see.
  const entered = new Map(entries.map((entry) => [entryKey(entry), entry] as const).reverse());
  const results = (pair: IndicatorPair, stated: string) =>
    buildResults(pair, stated, year, settings, (fiscalYear) => entered.get(resultKey(pair, fiscalYear)));
  const paired = own.map((form) => pairOf(form, partners.get(form), results));
  const listed = lists.filter((list) => !taken.has(list)).map((list) => pairOf(undefined, list, results));
  return [...paired, ...listed];
}

/** The surest match first, so that no indicator takes another's row: a list in the form's own workbook before that of another. */
function matchUp(forms: readonly Indicator[], lists: readonly Indicator[]): ReadonlyMap<Indicator, Indicator> {
  const partners = new Map<Indicator, Indicator>();
  const taken = new Set<Indicator>();
  for (const ownBook of [true, false])
    for (const keysOf of [byNumber, byIssueAndName, byOnly(forms, lists), byName]) {
      const open = new Map<string, Indicator[]>();
      for (const list of lists) if (!taken.has(list)) for (const key of keysOf(list)) open.set(key, [...(open.get(key) ?? []), list]);
      for (const form of forms) {
        if (partners.has(form)) continue;
        // Wards have indicators of the same name in different issues: by name alone only where one side does not say its issue.
        const mayBe = (list: Indicator) =>
          !taken.has(list) && (!ownBook || list.at.book === form.at.book) && (keysOf !== byName || !form.issue || !list.issue);
        const match = keysOf(form).flatMap((key) => open.get(key) ?? []).find(mayBe);
        if (!match) continue;
        partners.set(form, match);
        taken.add(match);
      }
    }
  return partners;
}

/** One key for each issue that a form stands for. */
const issueKeys = ({ issue, kind }: Indicator): readonly string[] =>
  issue ? issue.issueNos.map((no) => `${kind} ${issue.initiativeNo}-(${issue.itemNo})-${no}`) : [];

const byNumber = (indicator: Indicator): readonly string[] =>
  indicator.label === "" ? [] : issueKeys(indicator).map((key) => `${key} ${indicator.label}`);

const byIssueAndName = (indicator: Indicator): readonly string[] =>
  issueKeys(indicator).map((key) => `${key} ${plainLabel(indicator.name.text)}`);

/** The only one of its kind in its issue needs no number: it is ① in the form and has none in the list. */
function byOnly(forms: readonly Indicator[], lists: readonly Indicator[]): (indicator: Indicator) => readonly string[] {
  const only = new Set([forms, lists].flatMap((side) => side.filter((one) => one.label === "" || one.label === "①")));
  const counts = [forms, lists].map((side) => countBy(side.flatMap(issueKeys)));
  return (indicator) =>
    only.has(indicator) ? issueKeys(indicator).filter((key) => counts.every((count) => (count.get(key) ?? 0) <= 1)) : [];
}

/** Where a sheet does not say which issue its indicators belong to, an equal name is all there is. */
const byName = (indicator: Indicator): readonly string[] =>
  indicator.name.text === "" ? [] : [`${indicator.kind} ${plainLabel(indicator.name.text)}`];

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** An indicator of a sheet that stands for itself: a 施策シート, the programme's own indicator. */
export const pairAlone = (list: Indicator, year: number, settings: Settings): IndicatorPair =>
  pairOf(undefined, list, (pair, stated) => buildResults(pair, stated, year, settings), true);

function pairOf(
  form: Indicator | undefined,
  list: Indicator | undefined,
  resultsOf: (pair: IndicatorPair, stated: string) => readonly YearResult[],
  standsAlone = false,
): IndicatorPair {
  const sides = [form, list].filter((side) => side !== undefined);
  const text = (read: (side: Indicator) => string) => sides.map(read).find((value) => value !== "") ?? "";
  const name = text((side) => side.name.text);
  const stated = text((side) => side.stated?.text ?? "");
  const baseline = filled(form?.baseline) ?? filled(list?.baseline) ?? form?.baseline ?? list?.baseline;
  const targets = targetsByYear(form, list);
  const final = targets.findLast(({ entry }) => entry.kind === "quantity" || entry.kind === "statement") ?? targets.at(-1);
  const target = final?.entry ?? form?.undated[0] ?? list?.undated[0];
  const results: YearResult[] = [];
  const pair: IndicatorPair = {
    issue: form?.issue ?? list?.issue,
    kind: form?.kind ?? list?.kind ?? "outcome",
    label: text((side) => side.label),
    name,
    department: text((side) => side.department.text),
    form,
    list,
    standsAlone,
    baseline,
    targets,
    aim: decideAim({ name, baseline, target, ...(stated === "" ? {} : { stated }) }),
    cumulative: sides.some(({ cumulative }) => cumulative),
    results,
  };
  // Results name their indicator, and the indicator its results: the list is filled once the indicator is there.
  results.push(...resultsOf(pair, stated));
  return pair;
}

const filled = (entry: IndicatorPair["baseline"]): IndicatorPair["baseline"] => (entry?.kind === "blank" ? undefined : entry);

/** "1-(1)-5 ①" */
export const indicatorLabel = ({ issue, label }: Pick<IndicatorPair, "issue" | "label">): string =>
  `${issue ? issueLabel(issue) : ""} ${label}`.trim();
