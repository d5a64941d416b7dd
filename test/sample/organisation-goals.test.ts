import { otherBooks } from "../../src/sample/other-books";
import { planFacts } from "../../src/sample/plan-facts";
import { goalsOf } from "../../src/sample/plan-prose";
import { readBook } from "./other-book";

const { isValid, sheets, findings } = readBook(otherBooks["organisation-goals"](), "goals.xlsx");
const records = sheets.flatMap((sheet) => sheet.records);

describe("組織目標一覧, drawn from the data file and read again", () => {
  test("is recognised, and has the contract's shape", () =>
    expect([isValid, sheets.map(({ layout }) => layout)]).toEqual([true, ["organisation-goals"]]));

  test("gives back the data file, field by field, a blank goal as null", () =>
    expect(records.map(({ cells: _cells, ...fields }) => fields)).toEqual(
      planFacts.organisationGoals.map((fact) => ({
        type: "organisation-goals",
        layout: "organisation-goals",
        organisation: fact.organisation,
        goals: goalsOf(fact).map((goal) => goal || null),
      })),
    ));

  test("says of every value in which cell it stands, of a blank one, too", () =>
    expect(records[1]?.cells).toEqual({
      organisation: "'組織目標一覧'!A5",
      goal1: "'組織目標一覧'!B5",
      goal2: "'組織目標一覧'!C5",
      goal3: "'組織目標一覧'!D5",
      goal4: "'組織目標一覧'!E5",
      goal5: "'組織目標一覧'!F5",
    }));

  test("holds nothing to be found", () => expect(findings).toEqual([]));
});
