import { check } from "../../src/check";
import { addressOf } from "../../src/grid/cell-ref";
import type { Severity } from "../../src/rules/rule";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { snapshotOf } from "../support/grids";

/** The plan as it was published, before any result is due. */
const { findings } = check([snapshotOf(sampleBook("published"))], 2021, defaultSettings);

/** Everything of a severity: the rule and the cell. */
const found = (severity: Severity) =>
  findings.filter((finding) => finding.severity === severity).map(({ ruleId, at }) => `${ruleId} ${addressOf(at)}`);

const blankTargets = "The appendix leaves the target blank where others have — for none.";

/** What a checker may call an error here, each with why it is certain. A rule that adds to this list cries wolf, or has found one more. */
const certain: Readonly<Record<string, string>> = {
  "fiscal-year-era '1-(1)-5'!F7": "令和3 is 2021, not 2020.",
  "fiscal-year-era '2-(6)-2'!B15": "令和7 is 2025, not 2022.",
  "baseline-mismatch '2-(7)-10'!F16": "69.3% in the form, 89.3% in the list.",
  "fiscal-year-era '2-(7)-12'!A10": "R04 is 2022, not 2020.",
  "product-mismatch '成果指標一覧'!K11": "1,030 × 250 is 257,500; the years before are exact.",
  "target-missing '成果指標一覧'!H27": blankTargets,
  "target-missing '成果指標一覧'!I27": blankTargets,
  "target-missing '成果指標一覧'!J27": blankTargets,
  "fiscal-year-era '成果指標一覧'!I79": "R05 is 2023, not 2024.",
  "target-missing '活動指標一覧'!H21": blankTargets,
  "target-missing '活動指標一覧'!I21": blankTargets,
  "target-missing '活動指標一覧'!J21": blankTargets,
  "target-missing '活動指標一覧'!K21": blankTargets,
  "fiscal-year-era '活動指標一覧'!I79": "R04 is 2022, not 2023.",
  "fiscal-year-era '活動指標一覧'!J79": "R04 is 2022, not 2024.",
  "baseline-missing '活動指標一覧'!G105": "The appendix leaves the baseline blank where others have — for none.",
  "target-missing '活動指標一覧'!H105": blankTargets,
  "target-missing '活動指標一覧'!I105": blankTargets,
  "target-missing '活動指標一覧'!J105": blankTargets,
  "target-missing '活動指標一覧'!K105": blankTargets,
  "fiscal-year-era '活動指標一覧'!H127": "R04 is 2022, not 2023.",
  "fiscal-year-era '活動指標一覧'!I127": "R05 is 2023, not 2024.",
  "fiscal-year-era '活動指標一覧'!J127": "R06 is 2024, not 2025.",
};

/** The faults that were known of the programme before there was a checker, each with the findings that say so; the others it has found itself. */
const known: Readonly<Record<string, readonly string[]>> = {
  "令和3(2020)年度 in 1-(1)-5": ["fiscal-year-era '1-(1)-5'!F7"],
  "令和7（2022）年度目標値 in the goal of 2-(6)-2": ["fiscal-year-era '2-(6)-2'!B15"],
  "【R04（2020）～R07（2025）】 in 2-(7)-12": ["fiscal-year-era '2-(7)-12'!A10"],
  "year labels such as (R05)【2024】": [
    "fiscal-year-era '成果指標一覧'!I79",
    "fiscal-year-era '活動指標一覧'!I79",
    "fiscal-year-era '活動指標一覧'!J79",
    "fiscal-year-era '活動指標一覧'!H127",
    "fiscal-year-era '活動指標一覧'!I127",
    "fiscal-year-era '活動指標一覧'!J127",
  ],
  "a baseline of 69.3% in the form of 2-(7)-10 ④, 89.3% in the list": ["baseline-mismatch '2-(7)-10'!F16"],
  "1,030基 × 250千円 printed as 257,000千円 in 1-(1)-23": ["product-mismatch '成果指標一覧'!K11"],
  "the inverted formula of 1-(1)-4 ②": ["formula-inverted '成果指標一覧'!F3"],
  "a goal of 3-(1)-3 that says more where ② aims at less": ["goal-direction-mismatch '3-(1)-3'!B15"],
};

/** What must be looked at, each with what a person would see. */
const doubtful: Readonly<Record<string, string>> = {
  "name-mismatch '1-(1)-5'!D4": "農業支援 against 支援.",
  "name-mismatch '1-(2)-2'!B7": "The list leaves the note (※…) out.",
  "name-mismatch '1-(2)-2'!B8": "決済が可能な against 決済可能な.",
  "name-mismatch '2-(3)-8'!B13": "のケースの件数 against の件数.",
  "name-mismatch '2-(3)-28'!B14": "あわせた against 合わせた.",
  "name-mismatch '2-(5)-11'!D4": "利活用 against 活用.",
  "name-mismatch '2-(5)-12'!D4": "単独型 is missing in the list of issues.",
  "name-mismatch '2-(7)-3'!B7": "活用の件数 against 活用件数.",
  "name-mismatch '2-(7)-3'!B8": "活用の件数 against 活用件数.",
  "name-mismatch '2-(7)-13'!B18": "待ち時間 against 診療待ち時間.",
  "goal-direction-mismatch '3-(1)-3'!B15": "増加, from 1,396 to 1,250.",
  "name-mismatch '3-(3)-2'!B7": "川崎区 against 川崎市.",
  "name-mismatch '3-(3)-3'!B15": "団体 against 団体数.",
  "name-mismatch '4-(2)-4'!B13": "等の研修 against 等における研修.",
  "name-mismatch '4-(2)-9'!B7": "接客 against 接遇.",
  "formula-inverted '成果指標一覧'!F3": "All certificates divided by those from convenience stores.",
};

describe("on the programme as it was published", () => {
  test("errors are certain faults, and all of them are found", () => expect(found("error")).toEqual(Object.keys(certain)));

  test("the faults that were known are among them, or among the warnings", () => {
    const all = [...found("error"), ...found("warning")];
    expect(Object.values(known).flat().filter((line) => !all.includes(line))).toEqual([]);
  });

  test("warnings are what a person must look at", () => expect(found("warning")).toEqual(Object.keys(doubtful)));

  test("what is left is said as information: forms that choose no resource, and targets that go up and down", () => {
    const infos = found("info").map((line) => line.split(" ")[0]);
    expect(infos.filter((rule) => rule === "resource-none-chosen")).toHaveLength(30);
    expect(found("info").filter((line) => !line.startsWith("resource-none-chosen"))).toEqual([
      "targets-turn-round '成果指標一覧'!J58",
      "targets-turn-round '成果指標一覧'!J86",
      "targets-turn-round '成果指標一覧'!J86",
      "targets-turn-round '成果指標一覧'!J93",
    ]);
  });
});
