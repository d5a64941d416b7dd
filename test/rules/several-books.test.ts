import { named, type Drawing } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { findAll } from "../../src/rules/find-all";
import { rules } from "../../src/rules/index";
import { defaultSettings } from "../../src/settings";

/** A folder of submissions: each drawn sheet in the workbook it came in. */
type Submission = readonly [book: string, drawing: Drawing];

const findingsIn = (submissions: readonly Submission[]) =>
  findAll(rules, programmeFrom(submissions.map(([book, { grid }]) => ({ ...grid, book }))), defaultSettings);

const found = (...submissions: readonly Submission[]) => findingsIn(submissions).map(({ ruleId, at }) => `${at.book} ${at.sheet} ${ruleId}`);

const form = (parts: Parameters<typeof exampleForm>[0] = {}) => named("シート")`${exampleForm(parts)}`;
const outcome = (baseline: string) => exampleIndicator("成果指標①", "コンビニ交付の割合", baseline, "15%（令和7（2025）年度）");
const list = (baseline?: string) => named("成果指標一覧")`${exampleList(baseline === undefined ? {} : { baseline }, { issueNo: "5", issueName: "農業の支援" })}`;

describe("the workbooks of several departments, checked together", () => {
  test("may each carry the whole list: every form is held against the list of its own workbook", () => {
    const other = form({ issueNo: "5", issueName: "農業の支援", situation: "農地が減っている。" });
    expect(found(["a.xlsx", form()], ["a.xlsx", list()], ["b.xlsx", other], ["b.xlsx", list()])).toEqual([]);
  });

  test("are held against the one list that there is, whose book it stands in", () => {
    expect(found(["a.xlsx", form({ outcome: outcome("5.23%（令和2（2020）年度）") })], ["list.xlsx", list()])).toEqual(["a.xlsx シート baseline-mismatch"]);
  });

  test("need no row in the list of another workbook", () => {
    expect(found(["a.xlsx", form({ issueNo: "9", department: "財政局", issueName: "補助金" })], ["b.xlsx", list()], ["b.xlsx", named("改革課題一覧")`${exampleIssueList({})}`])).toEqual([]);
  });

  test("cannot both submit the same issue", () => {
    expect(found(["a.xlsx", form()], ["b.xlsx", form()])).toEqual(["b.xlsx シート issue-number-duplicate"]);
  });

  test("are told of the other workbook by its name, the same one only of its sheet", () => {
    const words = (...submissions: readonly Submission[]) => findingsIn(submissions).map(({ message }) => message.ja[0]);
    expect(words(["a.xlsx", form()], ["b.xlsx", form()])).toEqual(["課題 1-(1)-4 は、別のブック「a.xlsx」の「シート」でも提出されています。"]);
    expect(words(["a.xlsx", form()], ["a.xlsx", named("次")`${exampleForm()}`])).toEqual(["課題番号 1-(1)-4 が、シート「シート」でも使われています。"]);
  });
});
