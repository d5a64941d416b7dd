import { defaultSettings } from "../../src/settings";
import { layouts } from "../../src/layouts/index";
import { locate } from "../../src/layouts/locate";
import { buildProgramme } from "../../src/model/build-programme";
import type { Indicator } from "../../src/model/indicator";
import { programmeFrom } from "../../src/model/programme-from";
import type { ReformIssue } from "../../src/model/reform-issue";
import { facts, listYears, type FormIndicatorFact, type IssueFact, type ListedIndicatorFact } from "../../src/sample/facts";
import { inventResults } from "../../src/sample/invented-results";
import { plantedMistakes } from "../../src/sample/planted-mistakes";
import { sampleBook } from "../../src/sample/programme-book";
import type { Entry } from "../../src/values/entry";
import { parseText } from "../../src/values/parse-entry";
import { snapshotOf } from "../support/grids";

/** The whole published programme, drawn from the facts and read again. */
const { sheets } = snapshotOf(sampleBook("published"));
const programme = buildProgramme(
  sheets.map((sheet) => locate(sheet, layouts)),
  2025,
  defaultSettings,
);

/** What a value says, told from its record … */
function told(entry: Entry | undefined) {
  if (!entry || entry.kind === "blank") return { says: "" };
  if (entry.kind === "none") return { says: "—" };
  if (entry.kind !== "quantity") return { says: "words" };
  const { value, upper, unit, qualifier } = entry;
  return { says: "number", value, upper: upper ?? null, unit, qualifier: qualifier ?? null };
}

/** … and told from the printed text, by other means than the product's. */
function printed(text: string) {
  const plain = text
    .replace(/\s+/g, "")
    .replace(/[（(](?:令和|平成).*$/, "")
    .replace(/[，,]/g, "");
  if (plain === "") return { says: "" };
  if (/^[-—－ー]$/.test(plain)) return { says: "—" };
  const match = /^[約年月全]?(▲?)(\d+(?:\.\d+)?)(%?[～~](\d+(?:\.\d+)?))?([^以未（(※]*)(以上|以下|未満)?(?:[（(※].*)?$/.exec(plain);
  if (!match) return { says: "words" };
  const [, minus, digits, range, upper, unit, words] = match;
  const qualifiers: Record<string, string> = { 以上: "at-least", 以下: "at-most", 未満: "below" };
  return {
    says: "number",
    value: Number(digits) * (minus ? -1 : 1),
    upper: range ? Number(upper) : null,
    unit,
    qualifier: range ? "range" : words ? qualifiers[words] : null,
  };
}

/** The last fiscal year of "(H30-R03) 【2018-2021】" or "令和2（2020）年度"; the era counts. */
function printedYear(text: string): number | undefined {
  const era = [...text.matchAll(/(令和|平成|R|H)\s*(元|\d+)/g)].at(-1);
  if (era) return (/[令R]/.test(era[1] ?? "") ? 2018 : 1988) + (era[2] === "元" ? 1 : Number(era[2]));
  const western = /【(\d{4})】/.exec(text);
  return western ? Number(western[1]) : undefined;
}

const formOf = ({ initiativeNo, itemNo, issueNos }: IssueFact): ReformIssue | undefined =>
  programme.issues.find(({ key }) => key?.initiativeNo === initiativeNo && key.itemNo === itemNo && key.issueNos[0] === issueNos[0]);

/** A form's year is not the day that a note behind it names. */
const yearOfForm = (text: string): number | undefined => printedYear(text.replace(/※令和.*$/s, ""));

const fromForm = ({ label, name, baseline, targets, undated }: Indicator) => ({
  label,
  name: name.text,
  baseline: { ...told(baseline), year: baseline?.period?.to },
  targets: [
    ...targets.map(({ fiscalYear, entry }) => ({ ...told(entry), year: fiscalYear })),
    ...undated.map((entry) => ({ ...told(entry), year: undefined })),
  ],
});

const asPrinted = ({ no, name, baseline, target }: FormIndicatorFact) => ({
  label: no,
  name,
  baseline: { ...printed(baseline), year: yearOfForm(baseline) },
  targets: [{ ...printed(target), year: yearOfForm(target) }],
});

describe("the published programme is read field by field", () => {
  test("every sheet is recognised", () => expect(programme.sheets.filter(({ reason }) => reason)).toEqual([]));

  test("203 forms stand for 215 issues", () => {
    expect(programme.issues).toHaveLength(203);
    expect(programme.issues.flatMap(({ issueNos }) => issueNos)).toHaveLength(215);
  });

  test.each(facts.issues.map((fact) => [`${fact.initiativeNo}-(${fact.itemNo})-${fact.issueNos[0]}`, fact] as const))(
    "form %s",
    (_no, fact) => {
      const form = formOf(fact);
      expect({
        department: form?.department?.text,
        initiative: form?.initiativeName?.text,
        item: form?.itemName?.text,
        issue: form?.issueName?.text,
        issueNos: form?.issueNos,
        resources: Object.fromEntries(Object.entries(form?.resources ?? {}).map(([kind, { text }]) => [kind, text])),
        members: form?.members.map(({ issueNo, department }) => [issueNo.value, department.text]).sort(([a], [b]) => Number(a) - Number(b)),
        activity: form?.activityIndicators.filter(({ declaredNone }) => !declaredNone).map(fromForm),
        outcome: form?.outcomeIndicators.filter(({ declaredNone }) => !declaredNone).map(fromForm),
      }).toEqual({
        department: fact.department,
        initiative: fact.initiative,
        item: fact.item,
        issue: fact.issue,
        issueNos: fact.issueNos,
        resources: Object.fromEntries(
          Object.entries({ people: "ヒト", assets: "モノ", money: "カネ", information: "情報", time: "時間" }).map(([kind, name]) => [
            kind,
            fact.resources.includes(name) ? "○" : "—",
          ]),
        ),
        members: Object.entries(fact.members ?? {}).map(([no, office]) => [Number(no), office]),
        activity: fact.activity.map(asPrinted),
        outcome: fact.outcome.map(asPrinted),
      });
      for (const text of [form?.situation, form?.direction, form?.goal, form?.measuresText]) expect(text?.text).not.toBe("");
      expect(form?.measures.every(({ heading, years }) => heading.startsWith("【") && years.length > 0)).toBe(true);
    },
  );

  test.each([
    ["activity", facts.activityIndicators, 146],
    ["outcome", facts.outcomeIndicators, 208],
  ] as const)("the list of %s indicators", (kind, rows, count) => {
    const listed = programme.listed.filter((indicator) => indicator.kind === kind);
    expect(listed).toHaveLength(count);
    const alone = (row: ListedIndicatorFact) => rows.filter((other) => isSameIssue(row, other)).length === 1;
    expect(listed.map(fromList)).toEqual(
      rows.map((row) => ({
        issue: [row.initiativeNo, row.itemNo, row.issueNo],
        department: row.department,
        issueName: row.issue,
        // The only indicator of an issue is printed without its number.
        label: alone(row) ? "" : row.no,
        name: row.name.replace(/\s+/g, ""),
        baseline: { ...printed(row.baseline), year: row.baseline === "" ? undefined : printedYear(row.baselineYear) },
        targets: listYears.map((year, i) => ({ fiscalYear: 2022 + i, ...printed(row.targets[year]) })),
        undated: 0,
      })),
    );
  });

  test("the list of issues", () =>
    expect(
      programme.issueRows.map(({ key, issueName, department, page }) => ({
        key,
        issue: issueName.text,
        department: department.text,
        page: page?.value,
      })),
    ).toEqual(
      facts.issueList.map(({ initiativeNo, itemNo, issueNo, issue, department, page }) => ({
        key: { initiativeNo, itemNo, issueNos: [issueNo] },
        issue,
        department,
        page,
      })),
    ));

  test("each of the 354 indicators is found in its form and in its list", () => {
    expect(programme.indicators).toHaveLength(354);
    expect(programme.indicators.filter(({ form, list }) => !form || !list).map(({ name }) => name)).toEqual([]);
    const differ = programme.indicators.filter(({ form, list }) => list?.label !== "" && form?.label !== list?.label);
    expect(differ.map(({ name }) => name)).toEqual([]);
  });
});

describe("the programme with results is read field by field", () => {
  const withResults = programmeFrom(snapshotOf(sampleBook("with-results")).sheets, 2024);
  const planted = new Set(plantedMistakes.map(({ sheet }) => sheet));
  const lists = { activity: facts.activityIndicators, outcome: facts.outcomeIndicators, programme: [], citizen: [] };
  const forms = withResults.indicators.flatMap(({ form, list, kind }) =>
    form && list && !planted.has(form.at.sheet) ? [{ form, list, kind }] : [],
  );

  test("though some sheets hold planted mistakes, no form is lost", () => {
    expect(withResults.issues).toHaveLength(203);
    expect(withResults.indicators.length).toBeGreaterThanOrEqual(354);
    expect(forms.length).toBeGreaterThan(290);
  });

  test("each result stands in its year", () =>
    expect(
      forms.map(({ form: { name, actuals, rates, ratings, reasons } }) => ({
        name: name.text,
        actuals: actuals.map(({ fiscalYear, entry }) => `${fiscalYear} ${JSON.stringify(told(entry))}`),
        rates: rates.map(({ entry }) => told(entry)),
        ratings: ratings.map(({ entry }) => entry.text),
        reasons: reasons.map(({ entry }) => entry.text),
      })),
    ).toEqual(
      forms.map(({ form, list, kind }) => {
        const index = lists[kind].findIndex((row) => isRowOf(row, list) && (row.no === list.label || list.label === ""));
        const row = lists[kind][index];
        const results = row ? inventResults(row, form.baseline?.text ?? "", index) : [];
        return {
          name: form.name.text,
          actuals: results.map(({ actual }, i) => `${2022 + i} ${JSON.stringify(told(parseText(actual, form.at)))}`),
          rates: results.map(({ rate }) => told(parseText(rate, form.at))),
          ratings: results.map(({ rating }) => rating),
          reasons: results.map(({ reason }) => reason),
        };
      }),
    ));
});

const isRowOf = (row: ListedIndicatorFact, { issue }: Indicator): boolean =>
  row.initiativeNo === issue?.initiativeNo && row.itemNo === issue.itemNo && issue.issueNos.includes(row.issueNo);

const isSameIssue = (a: ListedIndicatorFact, b: ListedIndicatorFact): boolean =>
  a.initiativeNo === b.initiativeNo && a.itemNo === b.itemNo && a.issueNo === b.issueNo;

function fromList({ issue, department, issueName, label, name, baseline, targets, undated }: Indicator) {
  return {
    issue: issue && [issue.initiativeNo, issue.itemNo, ...issue.issueNos],
    department: department.text,
    issueName: issueName.text,
    label,
    name: name.text.replace(/\s+/g, ""),
    baseline: { ...told(baseline), year: baseline?.period?.to },
    targets: targets.map(({ fiscalYear, entry }) => ({ fiscalYear, ...told(entry) })),
    undated: undated.length,
  };
}
