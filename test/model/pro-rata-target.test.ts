import { sheet } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";
import { defaultSettings, type Settings } from "../../src/settings";

const settings: Settings = { ...defaultSettings, yearlyTargets: "pro-rata" };

/** The results of an indicator whose target is stated for R07 only. */
const results = (baseline: string, target: string, by = settings) =>
  programmeFrom(
    [
      sheet`
  | 課題No. | 成果指標名 | 現状値      | 目標値 | <         | 実績値 | <   | < |
  | ^       | ^          | ^           | R05    | R07       | R04    | R05 | R06 |
  | 4       | 交付率     | ${baseline} |        | ${target} | 40%    | 60% | 80% |`.grid,
    ],
    2025,
    by,
  ).results.map(({ fiscalYear, target: aimed, achievement }) => [fiscalYear, aimed?.text, achievement?.sum]);

describe("a year without a target", () => {
  test("has one pro rata between baseline and final target, with the sum that made it", () =>
    expect(results("30% (R04)", "100%")).toEqual([
      [2022, undefined, undefined],
      [2023, "53.33%", "60 ÷ 53.33 = 112.5%; 53.33 = 30 + (100 − 30) × 1 ÷ 3"],
      [2024, "76.67%", "80 ÷ 76.67 = 104.3%; 76.67 = 30 + (100 − 30) × 2 ÷ 3"],
      [2025, "100%", undefined],
    ]));

  test("takes baseline and target in one unit", () =>
    expect(results("0.1億円 (R04)", "40百万円").map(([, target]) => target)).toEqual([undefined, "20百万円", "30百万円", "40百万円"]));

  test("has none where the programme does not divide", () =>
    expect(results("30% (R04)", "100%", defaultSettings).map(([year, , sum]) => [year, sum])).toEqual([2022, 2023, 2024, 2025].map((year) => [year, undefined])));

  test.each([
    ["the baseline has no year", "30%", "100%"],
    ["the target is a range", "30% (R04)", "70～90%"],
    ["the units differ", "30件 (R04)", "100%"],
    ["there is no baseline", "—", "100%"],
  ])("has none where %s", (_why, baseline, target) => expect(results(baseline, target).map(([, , sum]) => sum)).toEqual(Array(4).fill(undefined)));
});
