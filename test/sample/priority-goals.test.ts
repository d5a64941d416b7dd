import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSettings } from "../../src/settings";
import { priorityGoalsBook } from "../../src/sample/priority-goals-sheet";
import { prioritySections } from "../../src/sample/priority-goals-facts";
import { actionTextOf, goalTextOf } from "../../src/sample/priority-goals-prose";
import { readBook } from "./other-book";

const kariya = parseSettings(readFileSync(join(__dirname, "../../src/sample/settings/kariya.json"), "utf8"));
const { isValid, sheets, findings } = readBook(priorityGoalsBook(), "goals.xlsx", kariya);
const records = sheets.flatMap((sheet) => sheet.records);

describe("組織重点目標, drawn from the data file and read again", () => {
  test("is recognised on each sheet, and has the contract's shape", () =>
    expect([isValid, sheets.length, new Set(sheets.map(({ layout }) => layout))]).toEqual([true, 12, new Set(["priority-goals"])]));

  test("gives back the data file, field by field", () =>
    expect(records.map(({ cells: _cells, ...fields }) => fields)).toEqual(
      prioritySections.flatMap((section) =>
        section.pages.flat().flatMap((goal) =>
          goal.actions.map((action) => ({
            type: "priority-goal",
            layout: "priority-goals",
            division: section.division,
            cityHallNos: section.cityHallNos,
            goal: goalTextOf(section, goal),
            no: action.no,
            action: actionTextOf(action),
            sections: action.sections,
            criteria: action.criteria,
          })),
        ),
      ),
    ));

  test("has all of the document's 116 取組内容", () => expect(records).toHaveLength(116));

  test("says of every value in which cell it stands, a goal in the first of its rows", () =>
    expect(records.slice(0, 2).map(({ cells }) => cells)).toEqual([
      { division: "'企画財政部'!A1", goal: "'企画財政部'!A6", action: "'企画財政部'!B6" },
      { division: "'企画財政部'!A1", goal: "'企画財政部'!A6", action: "'企画財政部'!B7" },
    ]));

  test("holds nothing to be found under the settings of its city", () => expect(findings).toEqual([]));

  test("is told once, under the settings of another city, that its departments are not among them", () =>
    expect(readBook(priorityGoalsBook(), "goals.xlsx").findings.map(({ ruleId, at }) => [ruleId, at.sheet])).toEqual([["department-unknown", "企画財政部"]]));
});
