import { otherBooks } from "../../src/sample/other-books";
import { planFacts } from "../../src/sample/plan-facts";
import { exampleDirectionOf, exampleSituationOf } from "../../src/sample/plan-prose";
import { readBook } from "./other-book";

const { isValid, sheets, findings } = readBook(otherBooks["reform-examples"](), "examples.xlsx");
const records = sheets.flatMap((sheet) => sheet.records);

describe("質的改革の取組例, drawn from the data file and read again", () => {
  test("is recognised, and has the contract's shape", () =>
    expect([isValid, sheets.map(({ layout }) => layout)]).toEqual([true, ["reform-examples"]]));

  test("gives back the data file, field by field", () =>
    expect(records.map(({ cells: _cells, ...fields }) => fields)).toEqual(
      planFacts.reformExamples.map((fact) => ({
        type: "reform-example",
        layout: "reform-examples",
        ...fact,
        situation: exampleSituationOf(fact),
        direction: exampleDirectionOf(fact),
      })),
    ));

  test("says of every value in which cell it stands, a department in the first of its rows", () =>
    expect(records.slice(0, 3).map(({ cells }) => Object.values(cells).map((cell) => cell.split("!").at(-1)).join(" "))).toEqual([
      "A5 B5 C5 D5 E5",
      "A5 B6 C6 D6 E6",
      "A7 B7 C7 D7 E7",
    ]));

  test("holds nothing to be found", () => expect(findings).toEqual([]));
});
