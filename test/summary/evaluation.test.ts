import { check } from "../../src/check";
import { facts } from "../../src/sample/facts";
import { defaultSettings } from "../../src/settings";
import { snapshotOf } from "../support/grids";
import { countedResults, faultlessSample, stepOf } from "../support/independent-count";
import { lay, records } from "../support/lay-sheet";

const snapshot = snapshotOf(faultlessSample());
const counted = countedResults();
const laid = (year: number) => lay("evaluation", check([snapshot], year, defaultSettings));
const headers = (year: number) => laid(year).columns.map(({ header }) => header);

describe("評価一覧", () => {
  test("has each issue once, with its 所管", () =>
    expect(records(laid(2024)).map(({ 課題名, 所管 }) => [課題名, 所管])).toEqual(facts.issues.map(({ issue, department }) => [issue, department])));

  test.each([
    ["R04 目安", [2022]],
    ["R05 目安", [2023]],
    ["中間 目安", [2022, 2023]],
    ["R06 目安", [2024]],
  ])("%s is the step that the mean of the entered rates of its years gives", (header, years) => {
    const rows = records(laid(2024));
    facts.issues.forEach((issue, index) => {
      const rates = counted.filter((one) => one.issue === issue && years.includes(one.year)).map(({ rate }) => rate);
      expect(rows[index]?.[header]).toBe(stepOf(rates) ?? "—");
    });
  });

  test("shows the ratings of the indicators as they were entered", () => {
    const entered = (issue: number) => counted.filter((one) => one.issue === facts.issues[issue] && one.year === 2022).map(({ rating }) => rating);
    const rows = records(laid(2024));
    for (const issue of [3, 4, 17]) expect(rows[issue]?.["R04 入力"]).toBe(entered(issue).join("・"));
  });

  test("comes at mid-term after two years, and to an end after four", () => {
    expect(headers(2022).join()).not.toContain("中間");
    expect(headers(2023)).toContain("中間 目安");
    expect(headers(2024).join()).not.toContain("最終");
    expect(headers(2025)).toEqual(expect.arrayContaining(["中間 目安", "最終 目安"]));
  });

  test("says which bands the settings have", () => {
    const thresholds = { ...defaultSettings.thresholds, cap: 130 };
    const plan = lay("evaluation", check([snapshot], 2024, defaultSettings), "ja", { settings: { ...defaultSettings, thresholds } });
    expect(plan.notes.join()).toContain("1指標130%まで");
  });
});
