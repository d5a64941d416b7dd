import { fiscalBook, programmeIndicatorBook } from "../../src/sample/fiscal-book";
import { fiscalFacts } from "../../src/sample/fiscal-facts";
import { readBook } from "./other-book";

const without = ({ cells: _cells, ...fields }: { readonly cells: unknown }) => fields;

describe("財政効果 and 収支フレーム, drawn from the data file and read again", () => {
  const { isValid, sheets, findings } = readBook(fiscalBook(), "fiscal.xlsx");

  test("are recognised, and have the contract's shape", () =>
    expect([isValid, sheets.map(({ name, layout }) => `${name}: ${layout}`)]).toEqual([
      true,
      ["財政効果: fiscal-table", "反映した取組: fiscal-table", "収支フレーム: fiscal-table"],
    ]));

  test("give back the data file, field by field, and nothing of the table of population between them", () =>
    expect(sheets.flatMap(({ records }) => records.map(without))).toEqual(
      fiscalFacts.fiscalTables
        .filter(({ isOther }) => !isOther)
        .flatMap(({ title, unit, years, rows }) =>
          rows.map(({ name, values }) => ({
            type: "fiscal-row",
            layout: "fiscal-table",
            table: title,
            unit,
            name,
            values: years.map(({ fiscalYear }, i) => ({ fiscalYear, value: typeof values[i] === "number" ? values[i] : null })),
          })),
        ),
    ));

  test("say of every value in which cell it stands", () =>
    expect(sheets[1]?.records[0]?.cells).toEqual({
      name: "'反映した取組'!A4",
      2022: "'反映した取組'!C4",
      2023: "'反映した取組'!D4",
      2024: "'反映した取組'!E4",
      2025: "'反映した取組'!F4",
      2026: "'反映した取組'!G4",
    }));

  test("hold nothing to be found", () => expect(findings).toEqual([]));
});

const figure = ({ fiscalYear, raw, value }: { readonly fiscalYear: number | null; readonly raw: string; readonly value: number | null }) => [
  fiscalYear,
  raw,
  value,
];

describe("行財政改革の取組指標, drawn from the data file and read again", () => {
  const { isValid, sheets, findings } = readBook(programmeIndicatorBook(), "indicator.xlsx");
  const records = sheets.flatMap((sheet) => sheet.records);

  test("is recognised, and has the contract's shape", () =>
    expect([isValid, sheets.map(({ layout }) => layout)]).toEqual([true, ["programme-indicator"]]));

  test("gives back the data file, field by field", () =>
    expect(
      records.map((record) => {
        if (record.type !== "indicator") return record.type;
        const { kind, layout, name, baseline, targets, actuals, aim } = record;
        return { kind, layout, name, baseline: baseline && figure(baseline), targets: targets.map(figure), actuals, aim };
      }),
    ).toEqual(
      fiscalFacts.programmeIndicators.map(({ name, baseline, target }) => ({
        kind: "programme",
        layout: "programme-indicator",
        name,
        baseline: [baseline.fiscalYear, baseline.value, parseFloat(baseline.value)],
        targets: [[target.fiscalYear, target.value, parseFloat(target.value)]],
        actuals: [],
        aim: { value: "at-least", decidedBy: "qualifier" },
      })),
    ));

  test("holds nothing to be found", () => expect(findings).toEqual([]));
});
