import type { Finding } from "../../src/rules/rule";
import { choicesOf, countBySeverity, filterFindings, groupBySheet, nothingFiltered, type Filter } from "../../src/taskpane/filter";
import { findingAt } from "../support/finding";

const era = findingAt("1-(1)-5", "D9", {
  ruleId: "fiscal-year-era",
  department: "市民文化局",
  issue: "1-(1)-5",
  actual: "令和3(2020)年度",
  message: { ja: ["元号と西暦が食い違っています。", "", ""], en: ["Era and western year disagree.", "", ""] },
});
const blank = findingAt("1-(1)-5", "B3", { department: "市民文化局", issue: "1-(1)-5" });
const rate = findingAt("成果指標一覧", "J12", {
  ruleId: "rate-mismatch",
  severity: "warning",
  department: "健康福祉局",
  expected: ["92.0%"],
});
const width = findingAt("成果指標一覧", "B2", { ruleId: "width-mixed", severity: "info" });
const all = [era, blank, rate, width];

const left = (filter: Partial<Filter>, language: "ja" | "en" = "ja") => filterFindings(all, { ...nothingFiltered, ...filter }, language);

describe("the filter", () => {
  test("leaves everything where nothing is chosen", () => expect(left({})).toEqual(all));
  test("leaves one severity", () => expect(left({ severity: "error" })).toEqual([era, blank]));
  test("leaves one rule", () => expect(left({ rule: "rate-mismatch" })).toEqual([rate]));
  test("leaves what speaks of a cell, in first or in second place", () => {
    const pair = findingAt("1-(1)-5", "B3", { cells: [blank.at, era.at] });
    expect(filterFindings([...all, pair], { ...nothingFiltered, cell: era.at }, "ja")).toEqual([era, pair]);
  });
  test("leaves one 所管", () => expect(left({ department: "市民文化局" })).toEqual([era, blank]));
  test("takes every choice together", () => expect(left({ department: "市民文化局", rule: "fiscal-year-era" })).toEqual([era]));

  describe("by text", () => {
    test.each<[string, string, readonly Finding[]]>([
      ["the sentence", "食い違", [era]],
      ["the cell", "j12", [rate]],
      ["the sheet", "1-(1)-5", [era, blank]],
      ["what stands in the cell", "2020", [era]],
      ["what could stand there", "92.0%", [rate]],
      ["the 所管", "健康福祉", [rate]],
      ["the rule's id", "width-mixed", [width]],
      ["full width for half width", "Ｊ１２", [rate]],
      ["two words that both occur", "市民　B3", [blank]],
      ["two words of which one does not occur", "市民 J12", []],
      ["blanks only, which leave everything", " 　", all],
    ])("finds %s", (_what, text, found) => expect(left({ text })).toEqual(found));

    test("looks at the sentences of the language that is shown", () => {
      expect(left({ text: "disagree" }, "en")).toEqual([era]);
      expect(left({ text: "disagree" }, "ja")).toEqual([]);
    });
  });
});

test("counts each severity, also those that do not occur", () => {
  expect(countBySeverity(all)).toEqual({ error: 2, warning: 1, info: 1 });
  expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0 });
});

test("what was waived is not counted, and is found by who waived it", () => {
  const terms = { by: "山田", reason: "経過措置", until: null };
  const subject = { ruleId: "rate-mismatch", sheet: "成果指標一覧", issue: null, place: "J12", cell: "J12", texts: [""] };
  const waived = { ...rate, waived: { ...subject, ...terms, said: { ja: ["", ""], en: ["", ""] } } } satisfies Finding;
  expect(countBySeverity([era, waived])).toEqual({ error: 1, warning: 0, info: 0 });
  expect(filterFindings([era, waived], { ...nothingFiltered, text: "山田" }, "ja")).toEqual([waived]);
});

test("groups by sheet, in the order of the findings", () => {
  expect(groupBySheet([rate, era, width, blank])).toEqual([
    { sheet: "成果指標一覧", findings: [rate, width] },
    { sheet: "1-(1)-5", findings: [era, blank] },
  ]);
});

describe("the choices of a filter", () => {
  test("put the worst severity first, then the most frequent", () => {
    const more = [...all, findingAt("1-(1)-6", "A1", { ruleId: "width-mixed", severity: "info" }), findingAt("1-(1)-6", "A2")];
    expect(choicesOf(more, ({ ruleId }) => ruleId)).toEqual([
      ["entry-missing", 2],
      ["fiscal-year-era", 1],
      ["rate-mismatch", 1],
      ["width-mixed", 2],
    ]);
  });

  test("leave out what a finding does not say", () => {
    expect(choicesOf([...all, findingAt("1-(1)-2", "B1", { department: "" })], ({ department }) => department)).toEqual([
      ["市民文化局", 2],
      ["健康福祉局", 1],
    ]);
  });
});
