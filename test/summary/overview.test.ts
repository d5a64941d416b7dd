import { check } from "../../src/check";
import { defaultSettings } from "../../src/settings";
import { snapshotOf } from "../support/grids";
import { countedResults, faultlessSample, stepOf } from "../support/independent-count";
import { countBy, lay, records, tablesOf, totals } from "../support/lay-sheet";

const checked = check([snapshotOf(faultlessSample())], 2024, defaultSettings);
const counted = countedResults();
const ofYear = counted.filter(({ year }) => year === 2024);
const [trend, byInitiative, worst, byDepartment, issues] = tablesOf(lay("overview", checked));
if (!trend || !byInitiative || !issues || !worst || !byDepartment) throw new Error("a table is missing");

const ratingCounts = (results: typeof counted) => {
  const counts = countBy(results, ({ rating }) => rating);
  return Object.fromEntries([1, 2, 3, 4, 5].map((step) => [`達成度${step}`, counts.get(String(step)) ?? 0]));
};

describe("達成状況", () => {
  test("follows the years, each with its results, its ratings and the share that reached its target", () => {
    expect(records(trend).map(({ 年度 }) => 年度)).toEqual(["令和4（2022）年度", "令和5（2023）年度", "令和6（2024）年度"]);
    for (const [index, year] of [2022, 2023, 2024].entries()) {
      const own = counted.filter((one) => one.year === year);
      const decided = own.filter(({ met }) => met !== undefined);
      const met = own.filter((one) => one.met === true).length;
      expect(records(trend)[index]).toMatchObject({ 対象の指標: own.length, 区分a: met, aの割合: met / decided.length, ...ratingCounts(own) });
    }
  });

  test("counts each 取組 of the evaluation year, and all of them below", () => {
    expect(records(byInitiative).map(({ 取組 }) => String(取組).slice(0, 1))).toEqual(["1", "2", "3", "4"]);
    records(byInitiative).forEach((row, index) => {
      const own = ofYear.filter(({ issue }) => issue.initiativeNo === index + 1);
      expect(row).toMatchObject({ 対象の指標: own.length, 区分a: own.filter(({ met }) => met).length, ...ratingCounts(own) });
    });
    expect(totals(byInitiative)).toMatchObject([{ 対象の指標: ofYear.length, ...ratingCounts(ofYear) }]);
  });

  test("counts each 所管, and leaves out those that owe nothing", () => {
    const departments = countBy(ofYear, ({ department }) => department);
    expect(records(byDepartment).map(({ 所管 }) => 所管).sort()).toEqual([...departments.keys()].sort());
    for (const row of records(byDepartment)) {
      const own = ofYear.filter(({ department }) => department === row["所管"]);
      expect(row).toMatchObject({ 対象の指標: own.length, 区分a: own.filter(({ met }) => met).length, ...ratingCounts(own) });
    }
  });

  test("shows the ten farthest from their target, the farthest first, with the reason that was given", () => {
    const short = ofYear.filter(({ met }) => met === false);
    const rows = records(worst);
    expect(worst.caption).toContain(`R06の未達 ${short.length}件`);
    expect(rows).toHaveLength(Math.min(10, short.length));
    for (const { 指標名, 未達の理由 } of rows) expect(short).toContainEqual(expect.objectContaining({ reason: 未達の理由, name: String(指標名).replace(/^[①-⑳](-\d+)?/, "") }));
    const rates = rows.map(({ 達成率 }) => Number(達成率));
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
  });

  test("draws the tables that its charts are named after", () => {
    const { charts = [], ...plan } = lay("overview", checked);
    const drawn = charts.map(({ table, names, series }) => {
      const columns = tablesOf(plan)[table]?.columns.map(({ header }) => header) ?? [];
      return [columns[names], series.map(({ column }) => columns[column]).join()];
    });
    expect(drawn).toEqual([
      ["取組", "区分a,区分b,区分c,区分d"],
      ["年度", "達成度1,達成度2,達成度3,達成度4,達成度5"],
      ["達成度の目安", "改革課題"],
    ]);
  });

  test("counts each issue at the step that the mean of its rates suggests", () => {
    const ratesOf = new Map(ofYear.map(({ issue }) => [issue, ofYear.filter((one) => one.issue === issue).map(({ rate }) => rate)]));
    const steps = [...ratesOf.values()].flatMap((rates) => stepOf(rates) ?? []);
    expect(records(issues).map(({ 改革課題 }) => 改革課題)).toEqual([1, 2, 3, 4, 5].map((step) => steps.filter((one) => one === step).length));
    expect(totals(issues)).toMatchObject([{ 改革課題: steps.length, 割合: 1 }]);
  });
});
