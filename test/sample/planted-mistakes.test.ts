import { check } from "../../src/check";
import { isSameCell } from "../../src/grid/cell-ref";
import { facts, sheetNameOf } from "../../src/sample/facts";
import { writeForm } from "../../src/sample/form-sheet";
import { harmlessOddities, plantedMistakes } from "../../src/sample/planted-mistakes";
import { resultsFor, sampleBook } from "../../src/sample/programme-book";
import { Book } from "../../src/host/book";
import { defaultSettings } from "../../src/settings";
import { snapshotOf } from "../support/grids";

const { findings } = check([snapshotOf(sampleBook("with-results"))], 2024, defaultSettings);

/** Where a place of a form stands, found by drawing the form again. */
function cellOf(sheet: string, place: string) {
  const issue = facts.issues.find((one) => sheetNameOf(one) === sheet);
  if (!issue) throw new Error(`no sheet ${sheet}`);
  const at = writeForm(new Book().addSheet(sheet), issue, resultsFor(issue)).get(place);
  if (!at) throw new Error(`no ${place} on ${sheet}`);
  return { book: "", sheet, area: { ...at, rowCount: 1, columnCount: 1 } };
}

const rulesAt = (sheet: string, place: string) =>
  findings.filter(({ cells }) => cells.some((cell) => isSameCell(cell, cellOf(sheet, place)))).map(({ ruleId }) => ruleId);

describe("the sample's planted mistakes", () => {
  test.each(plantedMistakes.map((mistake) => [`${mistake.sheet} ${mistake.place}: ${mistake.ruleId}`, mistake] as const))("%s", (_name, { sheet, place, foundAt = place, ruleId }) => {
    expect(rulesAt(sheet, foundAt)).toContain(ruleId);
  });

  test.each(harmlessOddities.map((oddity) => [`${oddity.sheet} ${oddity.place}`, oddity] as const))("%s only looks like one", (_name, { sheet, place }) => {
    expect(rulesAt(sheet, place)).toEqual([]);
  });

  test("are the only errors in the forms, beside the slips of the published programme", () => {
    const published = check([snapshotOf(sampleBook("published"))], 2024, defaultSettings).findings.map(({ ruleId, issue, at }) => `${ruleId} ${issue ?? at.sheet}`);
    const planted = new Set(plantedMistakes.map(({ sheet }) => sheet));
    const others = findings.filter(({ severity, at, issue, ruleId }) => severity === "error" && !planted.has(at.sheet) && !published.includes(`${ruleId} ${issue ?? at.sheet}`));
    expect(others.map(({ ruleId, at, actual }) => [ruleId, at.sheet, actual])).toEqual([]);
  });
});

