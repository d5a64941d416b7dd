import activity from "../../src/sample/facts/activity-indicators.json";
import issues from "../../src/sample/facts/issues.json";
import outcome from "../../src/sample/facts/outcome-indicators.json";
import { parsePeriod } from "../../src/values/fiscal-year";
import { parseQuantity } from "../../src/values/quantity";
import { at, entry } from "./at";

const listed = [...activity, ...outcome];
const inForms = issues.flatMap(({ activity: activities, outcome: outcomes }) => [...activities, ...outcomes]);
const values = [...listed.flatMap(({ baseline, targets }) => [baseline, ...Object.values(targets)]), ...inForms.flatMap(({ baseline, target }) => [baseline, target])];

describe("every baseline and target of the published programme", () => {
  test("is a quantity, a dash, a blank, or one of the few statements", () => {
    expect(values.length).toBeGreaterThan(2000);
    const read = values.map((text) => entry(text));
    expect(read.filter(({ kind }) => kind === "unreadable").map(({ text }) => text)).toEqual([]);
    const statements = read.flatMap((one) => (one.kind === "statement" ? [one.statement.replace(/\s/g, "")] : []));
    expect(new Set(statements)).toEqual(new Set(["全部署", "全区分で3倍以上", "全区分のうち6区分で3倍未満"]));
  });

  test("keeps its unit in every year", () => {
    for (const { baseline, targets } of listed) {
      const units = [baseline, ...Object.values(targets)].flatMap((text) => parseQuantity(text)?.baseUnit ?? []);
      expect(new Set(units).size).toBeLessThanOrEqual(1);
    }
  });

  test("has a fiscal year that can be read, wherever one is printed", () => {
    const printed = listed.flatMap(({ baselineYear, targetYears }) => [baselineYear, ...Object.values(targetYears)]).filter((year) => year !== "");
    expect(printed.filter((year) => !parsePeriod(year, at))).toEqual([]);
  });
});
