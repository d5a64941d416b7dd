import { defaultSettings } from "../../src/settings";
import { achievementOf, agreesWithRate, formatRate, type Achievement, type AchievementInput, type RateMethod } from "../../src/values/achievement";
import { decideAim } from "../../src/values/aim";
import { entry, quantity } from "./at";

type Told = Partial<Pick<AchievementInput, "cumulative" | "settings">> & { readonly baseline?: string; readonly method?: RateMethod };

function achieved(actual: string, target: string, told: Told = {}): Achievement | undefined {
  const { baseline = "—", cumulative = false, method = "ratio", settings = { ...defaultSettings, rateMethod: method } } = told;
  const [aimedAt, started] = [entry(target), entry(baseline)];
  const aim = decideAim({ name: "件数", baseline: started, target: aimedAt });
  return achievementOf({ actual: quantity(actual), target: aimedAt, baseline: started, aim, cumulative, settings });
}

describe("a target that is reached or not, and the sum that says so", () => {
  test.each([
    ["78.2%", "85%", "—", false, "78.2 ÷ 85 = 92.0%"],
    ["85%", "85%", "—", true, "85 ÷ 85 = 100.0%"],
    ["86%", "85%以上", "30%", true, "86 ÷ 85 = 101.2%"],
    ["65,000件", "64,000件以上", "71,564件", true, "65,000 ÷ 64,000 = 101.6%"],
    ["12人", "15人以下", "20人", true, "15 ÷ 12 = 125.0%"],
    ["15人", "12人", "20人", false, "12 ÷ 15 = 80.0%"],
    ["90%", "70～90%", "59%", true, "70 ≤ 90 ≤ 90 → 100.0%"],
    ["70%", "70～90%", "59%", true, "70 ≤ 70 ≤ 90 → 100.0%"],
    ["63%", "70～90%", "59%", false, "63 ÷ 70 = 90.0%"],
    ["100%", "70～90%", "59%", false, "90 ÷ 100 = 90.0%"],
    ["81%", "90%維持", "90%", false, "81 ÷ 90 = 90.0%"],
    ["20%", "20%未満", "26%", false, "20 ÷ 20 = 100.0%"],
    ["19.9%", "20%未満", "26%", true, "20 ÷ 19.9 = 100.5%"],
    ["100件", "100件超", "—", false, "100 ÷ 100 = 100.0%"],
    ["95.02%", "95.05%", "94.76%", false, "95.02 ÷ 95.05 = 100.0%"],
    ["455,000千円", "9.1億円", "—", false, "4.55 ÷ 9.1 = 50.0%"],
    ["3名", "4人", "—", false, "3 ÷ 4 = 75.0%"],
    ["78.2", "85%", "—", false, "78.2 ÷ 85 = 92.0%"],
    ["0円", "3,000千円", "0円", false, "0 ÷ 3,000 = 0.0%"],
    ["4.55", "9.1億円", "—", false, "4.55 ÷ 9.1 = 50.0%"],
    ["455,000千円", "910,000", "—", false, "455,000 ÷ 910,000 = 50.0%"],
    ["0.4点", "0.5点", "—", false, "0.4 ÷ 0.5 = 80.0%"],
    ["0.5点", "0.4点以下", "—", false, "0.4 ÷ 0.5 = 80.0%"],
  ])("%s against %s, from %s", (actual, target, baseline, met, sum) => expect(achieved(actual, target, { baseline })).toMatchObject({ met, sum, method: "ratio" }));

  test.each([
    ["▲4億円", "0円以上", "▲17億円", false, "(-400,000,000 − (-1,700,000,000)) ÷ (0 − (-1,700,000,000)) = 76.5%"],
    ["1億円", "0円以上", "▲17億円", true, "(100,000,000 − (-1,700,000,000)) ÷ (0 − (-1,700,000,000)) = 105.9%"],
    ["▲1億円", "5億円", "1億円", false, "(-1 − 1) ÷ (5 − 1) = -50.0%"],
    ["100人", "0人", "484人", false, "(100 − 484) ÷ (0 − 484) = 79.3%"],
    ["0人", "5人以下", "10人", true, "(0 − 10) ÷ (5 − 10) = 200.0%"],
  ])("%s against %s, from %s: by the improvement, as a ratio has no meaning", (actual, target, baseline, met, sum) => {
    expect(achieved(actual, target, { baseline })).toMatchObject({ met, sum, method: "improvement" });
  });

  test.each([
    ["0人", "0人", "0人", true],
    ["0人", "0人以下", "—", true],
    ["3人", "0人以下", "—", false],
    ["▲4億円", "0円以上", "—", false],
  ])("%s against %s, from %s: no rate, yet decided", (actual, target, baseline, met) => {
    const stated = decideAim({ name: "待機児童数", baseline: entry(baseline), target: entry(target) });
    expect(achievementOf({ actual: quantity(actual), target: entry(target), baseline: entry(baseline), aim: stated, cumulative: false, settings: defaultSettings })).toMatchObject({
      met,
      rate: null,
      method: null,
      sum: "",
    });
  });

  test("units that do not convert decide nothing", () => {
    expect(achieved("85人", "85%")).toMatchObject({ met: null, rate: null, method: null, sum: "", status: null });
  });

  test.each(["全部署", "—", "", "12,34件"])("%j is no number to compare with", (target) => expect(achieved("85%", target)).toBeUndefined());
});

describe("the improvement method, where the programme has chosen it", () => {
  test.each([
    ["80%", "90%", "70%", "(80 − 70) ÷ (90 − 70) = 50.0%"],
    ["16人", "12人以下", "20人", "(16 − 20) ÷ (12 − 20) = 50.0%"],
    ["18人", "12人", "17人", "(18 − 17) ÷ (12 − 17) = -20.0%"],
    ["5件", "10件", "0件", "(5 − 0) ÷ (10 − 0) = 50.0%"],
    ["5点", "10.5点", "0.5点", "(5 − 0.5) ÷ (10.5 − 0.5) = 45.0%"],
  ])("%s against %s, from %s", (actual, target, baseline, sum) => expect(achieved(actual, target, { baseline, method: "improvement" })).toMatchObject({ sum, method: "improvement" }));

  test.each([
    ["no baseline", { baseline: "—" }, "80 ÷ 90 = 88.9%"],
    ["a baseline equal to the target", { baseline: "90%" }, "80 ÷ 90 = 88.9%"],
    ["a target that asks for no improvement", { baseline: "95%" }, "80 ÷ 90 = 88.9%"],
    ["a counter", { baseline: "70%", cumulative: true }, "80 ÷ 90 = 88.9%"],
  ])("has no meaning with %s: the ratio is taken", (_why, told, sum) => expect(achieved("80%", "90%以上", { ...told, method: "improvement" })).toMatchObject({ sum, method: "ratio" }));
});

/** A 方向 entry goes before the range: 増やす, 70～90%. */
test.each([
  ["at-least", "95%", { met: true, status: "a", sum: "95 ÷ 70 = 135.7%" }],
  ["at-least", "60%", { met: false, status: "b", sum: "60 ÷ 70 = 85.7%" }],
  ["at-least", "50%", { met: false, status: "c", sum: "50 ÷ 70 = 71.4%" }],
  ["at-most", "60%", { met: true, status: "a", sum: "70 ÷ 60 = 116.7%" }],
] as const)("a range that somebody has called %s, at %s", (value, actual, expected) => {
  const [target, baseline] = [entry("70～90%"), entry("59%")];
  const aim = { value, decidedBy: "entry" } as const;
  expect(achievementOf({ actual: quantity(actual), target, baseline, aim, cumulative: false, settings: defaultSettings })).toMatchObject(expected);
});

describe("the status of an indicator", () => {
  test.each([
    ["a", "85%", "85%", "30%"],
    ["b", "78.2%", "85%", "30%"],
    ["b", "30%", "85%", "30%"],
    ["c", "65%", "85%", "70%"],
    ["d", "29%", "85%", "30%"],
    ["c", "51%", "85%", "—"],
    ["d", "50%", "85%", "—"],
    ["b", "18人", "15人", "20人"],
    ["c", "21人", "15人", "20人"],
    ["b", "95%", "70～90%", "59%"],
    ["c", "102%", "70～90%", "59%"],
    ["b", "20人", "15人", "20人"],
    ["b", "101%", "70～90%", "59%"],
    ["b", "101%", "70～90%", "102%"],
    ["c", "103%", "70～90%", "102%"],
    ["c", "95%", "70～90%", "80%"],
    ["c", "95%", "70～90%", "90%"],
    ["c", "65%", "70～90%", "70%"],
    ["d", "29%", "85%", "20人"],
    ["d", "▲4億円", "0円以上", "—"],
  ])("%s: %s against %s, from %s", (status, actual, target, baseline) => expect(achieved(actual, target, { baseline })?.status).toBe(status));

  test("takes its threshold from the settings", () => {
    expect(achieved("51%", "85%", { settings: { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, status: 61 } } })?.status).toBe("d");
  });
});

describe("2 − actual ÷ target, where that is the programme's method", () => {
  test.each([
    ["12人", "15人以下", "—", "2 − 12 ÷ 15 = 120.0%"],
    ["15人", "12人以下", "20人", "2 − 15 ÷ 12 = 75.0%"],
    ["30人", "15人以下", "—", "2 − 30 ÷ 15 = 0.0%"],
    ["40人", "15人以下", "—", "2 − 40 ÷ 15 = -66.7%"],
    ["0人", "15人以下", "—", "2 − 0 ÷ 15 = 200.0%"],
    ["78.2%", "85%以上", "—", "78.2 ÷ 85 = 92.0%"],
    ["3人", "0人以下", "6人", "(3 − 6) ÷ (0 − 6) = 50.0%"],
    ["3人", "0人以下", "—", ""],
    ["0.25点", "0.5点以下", "—", "2 − 0.25 ÷ 0.5 = 150.0%"],
    ["▲3人", "15人以下", "—", ""],
  ])("%s against %s, from %s: %s", (actual, target, baseline, sum) =>
    expect(achieved(actual, target, { baseline, method: "two-minus-ratio" })?.sum).toBe(sum));
});

describe("a rate as the city prints it", () => {
  test.each([
    [92, "92.0%"],
    [66.65, "66.7%"],
    [66.649, "66.6%"],
    [100.04999, "100.0%"],
    [0, "0.0%"],
    [1234.56, "1234.6%"],
  ])("%d is %s", (rate, text) => expect(formatRate(rate, { decimals: 1 })).toBe(text));

  test.each([[0, "67%"], [2, "66.67%"]])("with %d decimals is %s", (decimals, text) => expect(formatRate(200 / 3, { decimals })).toBe(text));

  test.each([
    ["92.0%", 92, true],
    ["92%", 92.4, true],
    ["93%", 92.4, false],
    ["66.7%", 200 / 3, true],
    ["66.6%", 200 / 3, false],
    ["66.67%", 200 / 3, true],
    ["67", 200 / 3, true],
    ["６６．７％", 200 / 3, true],
    ["1,234.6%", 1234.56, true],
    ["92.5%", 92.45, true],
  ])("%s entered agrees with %d: %s", (text, rate, agrees) => expect(agreesWithRate(quantity(text), rate, 0)).toBe(agrees));

  test.each([["66.5%", true], ["66.8%", true], ["66.4%", false], ["67.0%", false]])("may differ by the tolerance: %s", (text, agrees) =>
    expect(agreesWithRate(quantity(text), 200 / 3, 0.2)).toBe(agrees));

  test("may differ by the tolerance itself", () => expect(agreesWithRate(quantity("66.25%"), 66.5, 0.25)).toBe(true));

  test("is compared at the precision that is shown, not the one that is stored", () => {
    expect(agreesWithRate({ ...quantity("67%"), value: 66.666 }, 200 / 3, 0)).toBe(true);
    expect(agreesWithRate({ ...quantity("67%"), value: 66.4 }, 200 / 3, 0)).toBe(false);
  });
});
