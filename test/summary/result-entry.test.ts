import { check } from "../../src/check";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { snapshotOf } from "../support/grids";
import { countedResults, faultlessSample } from "../support/independent-count";
import { countBy, lay, records } from "../support/lay-sheet";

const published = check([snapshotOf(sampleBook("published"))], 2024, defaultSettings);
const rows = records(lay("result-entry", published));

describe("実績入力表", () => {
  test("lists every result of the published plan that is due, under its 所管", () => {
    const owed = countBy(countedResults(), ({ department, year }) => `${department} R0${year - 2018}`);
    expect(countBy(rows, ({ 所管, 年度 }) => `${String(所管).replace(/\s/g, "")} ${String(年度)}`)).toEqual(owed);
  });

  test("has the rows of a 所管 together, for it to be filtered and handed out", () => {
    const departments = rows.map(({ 所管 }) => String(所管).replace(/\s/g, ""));
    const starts = departments.filter((department, index) => department !== departments[index - 1]);
    expect(starts).toEqual([...new Set(departments)]);
  });

  test("is done where everything was entered", () => {
    const done = lay("result-entry", check([snapshotOf(faultlessSample())], 2024, defaultSettings));
    expect(done.title).toBe("実績入力表　残り0件");
    expect(records(done)).toMatchObject([{ 指標: "入力の残りはありません", 実績値: null }]);
  });
});
