import { policyFacts, type PolicyIndicatorFact } from "../../src/sample/policy-measure-facts";
import { projectSummaryOf, projectTextsOf } from "../../src/sample/policy-measure-prose";
import { policyMeasureBook } from "../../src/sample/policy-measure-sheet";
import { readBook } from "./other-book";

const { isValid, sheets, findings } = readBook(policyMeasureBook(), "policy.xlsx");
const records = sheets.flatMap((sheet) => sheet.records);
const indicators = records.flatMap((record) => (record.type === "indicator" ? [record] : []));
const projects = records.flatMap((record) => (record.type === "policy-project" ? [record] : []));

/** What a value says. */
interface Value {
  readonly raw: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly fiscalYear: number | null;
}

const told = ({ raw, value, unit, qualifier, fiscalYear }: Value) => ({ printed: raw, value, unit, qualifier, fiscalYear });

/** A declared none has no year of its own, and is no target of any. */
const stated = (kind: "citizen" | "outcome") => ({ name, baseline, targets }: PolicyIndicatorFact) => ({
  kind,
  name,
  baseline,
  targets: targets.filter(({ value }) => value !== null),
});

describe("施策シート, drawn from the data file and read again", () => {
  test("is recognised, and has the contract's shape", () =>
    expect([isValid, sheets.map(({ layout }) => layout), new Set(records.map(({ layout }) => layout))]).toEqual([
      true,
      ["policy-measure"],
      new Set(["policy-measure"]),
    ]));

  test("gives back the indicators of the data file, field by field", () =>
    expect(
      indicators.map(({ kind, name, baseline, targets }) => ({
        kind,
        name,
        baseline: baseline && told(baseline),
        targets: targets.map(told),
      })),
    ).toEqual([
      ...policyFacts.citizen.map(stated("citizen")),
      ...policyFacts.measures.flatMap((measure) => measure.indicators.map(stated("outcome"))),
    ]));

  test("gives back the projects of the data file, field by field", () =>
    expect(projects.map(({ cells: _cells, ...fields }) => fields)).toEqual(
      policyFacts.measures.flatMap(({ no, projects: names }) =>
        names.map((name) => {
          const [current, plan, future] = projectTextsOf(name);
          const texts = { summary: projectSummaryOf(name), current, plan, future };
          return { type: "policy-project", layout: "policy-measure", measureNo: no, name, ...texts };
        }),
      ),
    ));

  test("says of every value in which cell it stands", () =>
    expect(
      [indicators[0]?.cells, projects[0]?.cells].map((cells) => Object.values(cells ?? {}).map((cell) => cell.split("!").at(-1))),
    ).toEqual([
      ["A5", "A5", "A5", "E5"],
      ["A13", "A25", "A25", "B25", "D25", "F25"],
    ]));

  test("holds nothing to be found", () => expect(findings.map(({ ruleId, at, actual }) => [ruleId, at.area, actual])).toEqual([]));
});
