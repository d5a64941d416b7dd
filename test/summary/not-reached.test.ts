import { check } from "../../src/check";
import { defaultSettings } from "../../src/settings";
import { snapshotOf } from "../support/grids";
import { countedResults, faultlessSample } from "../support/independent-count";
import { lay, records } from "../support/lay-sheet";

const snapshot = snapshotOf(faultlessSample());
const counted = countedResults();
const short = (year: number) => counted.filter((one) => one.year === year && one.met === false);
const name = ({ no, name }: { readonly no: string; readonly name: string }) => `${no}${name}`;

describe("目標未達一覧", () => {
  test.each([2022, 2023, 2024])("has each result of %s that fell short, once, with its 所管 and the reason that was given", (year) => {
    const rows = records(lay("not-reached", check([snapshot], year, defaultSettings)));
    const expected = short(year).map((one) => ({ 指標名: name(one), 所管: one.department, 未達の理由: one.reason, 種別: one.kind === "activity" ? "活動" : "成果" }));
    expect(rows.map(({ 指標名, 所管, 未達の理由, 種別 }) => ({ 指標名, 所管, 未達の理由, 種別 }))).toEqual(expected);
  });

  test("shows the sum behind each rate, and leads to the cell of the actual", () => {
    const plan = lay("not-reached", check([snapshot], 2024, defaultSettings));
    const [row] = records(plan);
    expect(row).toMatchObject({ 課題: "1-(1)-21", 現状値: 9, 目標値: 7, 実績値: 8, 達成率の算式: "7 ÷ 8 = 87.5%", 達成率: 7 / 8, 区分: "b" });
    expect(plan.rows[0]?.[0]?.link).toMatchObject({ sheet: "1-(1)-21", area: { rowCount: 1 } });
  });

  test("counts for how many years in a row a target was missed", () => {
    const rows = records(lay("not-reached", check([snapshot], 2024, defaultSettings)));
    short(2024).forEach((one, index) => {
      const isSame = (other: typeof one) => other.issue === one.issue && other.kind === one.kind && other.no === one.no;
      const before = [2023, 2022].map((year) => short(year).some(isSame));
      const years = 1 + (before[0] ? 1 + (before[1] ? 1 : 0) : 0);
      expect(rows[index]).toMatchObject({ 続けて未達: years });
    });
  });

  test("says so where nothing was missed", () => {
    const rows = records(lay("not-reached", check([snapshot], 2021, defaultSettings)));
    expect(rows).toMatchObject([{ 課題: null, 指標名: "目標に届かなかった指標はありません" }]);
  });
});
