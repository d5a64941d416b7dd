import { sheet } from "../../src/grid/drawing";
import { actualImplausible } from "../../src/rules/actual-implausible";
import { settingsSchema } from "../../src/settings";
import { ruleTest, saidOf } from "../support/rule-test";
import { r07 } from "./results";


ruleTest(actualImplausible, {
  accepts: {
    "words": r07({ baseline: "450人", target: "600人", actual: "集計中" }),
    "a baseline of nought, which leaves a single figure": r07({ baseline: "0人", target: "600人", actual: "3,300人" }),
    "a fall where one of the figures is small": r07({ baseline: "19人", target: "600人", actual: "3人" }),
    "a running total that falls, the business of cumulative-falls": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | < | 実績値 | < |
      | ^ | ^ | R02 | R06 | R07 | R06 | R07 |
      | 4 | 来場者数（累計） | — | 5,000人 | 6,000人 | 5,100人 | 640人 |`,
    "an actual between baseline and target": r07({ baseline: "450人", target: "600人", actual: "520人" }),
    "five times the larger of the two": r07({ baseline: "450人", target: "600人", actual: "3,000人" }),
    "a fifth of the smaller": r07({ baseline: "450人", target: "600人", actual: "90人" }),
    "far from the baseline, near the target": r07({ baseline: "30人", target: "600人", actual: "550人" }),
    "far from the target, near the baseline": r07({ baseline: "30人", target: "600人", actual: "35人" }),
    "nothing, as where an event was called off": r07({ baseline: "450人", target: "600人", actual: "0人" }),
    "small counts that leap": r07({ baseline: "1件", target: "2件", actual: "19件" }),
    "small counts that fall": r07({ baseline: "19件", target: "19件", actual: "3件" }),
    "a single figure to compare": r07({ baseline: "—", target: "600人", actual: "3,300人" }),
    "units that do not convert, the business of unit-mismatch": r07({ baseline: "450人", target: "600人", actual: "3,300件" }),
    "units that do": r07({ baseline: "90,000千円", target: "1億円", actual: "120百万円" }),
    "a power of ten, the business of factor-slip": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "99,000,000千円" }),
    "a range": r07({ baseline: "450人", target: "600人", actual: "3,300～3,400人" }),
    "a counter that begins anew": r07({ name: "来場者数（累計）", baseline: "45,000人", target: "5,000人", actual: "700人" }),
  },
  finds: {
    "one per cent where there were thirty": r07({ baseline: "30%", target: "35%", actual: "[[1%]]" }),
    "a count that leaps to twenty": r07({ baseline: "1件", target: "2件", actual: "[[20件]]" }),
    "a count that falls from twenty": r07({ baseline: "20件", target: "60件", actual: "[[3件]]" }),
    "more than five times either": r07({ baseline: "450人", target: "600人", actual: "[[3,300人]]" }),
    "less than a fifth of either": r07({ baseline: "450人", target: "600人", actual: "[[80人]]" }),
    "a count that leaps out of the small ones": r07({ baseline: "1件", target: "2件", actual: "[[23件]]" }),
    "a share": r07({ baseline: "5%", target: "6%", actual: "[[31%]]" }),
    "a counter that begins anew, by its target and what came before": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | < | 実績値 | < |
      | ^ | ^ | R02 | R06 | R07 | R06 | R07 |
      | 4 | 来場者数（累計） | 450,000人 | 5,000人 | 6,000人 | 5,100人 | [[64,000人]] |`,
  },
});

ruleTest(actualImplausible, {
  accepts: { "not quite ten times": r07({ baseline: "450人", target: "600人", actual: "3,300人" }), "a count below 500": r07({ baseline: "4人", target: "6人", actual: "340人" }) },
  finds: { "more than ten times": r07({ baseline: "450人", target: "600人", actual: "[[7,900人]]" }) },
}, { settings: settingsSchema.parse({ rules: { "actual-implausible": { options: { times: 10, least: 500 } } } }) });

ruleTest({ ...actualImplausible, id: "actual-implausible, a year earlier" }, {
  accepts: { "a year that has not ended": r07({ baseline: "450人", target: "600人", actual: "3,300人" }) },
  finds: { "the last year that has": sheet`
    | 課題No. | 成果指標名 | 現状値 | 目標値 | < | 実績値 | < |
    | ^ | ^ | R02 | R06 | R07 | R06 | R07 |
    | 4 | 来場者数 | 450人 | 600人 | 600人 | [[3,300人]] | |` },
}, { year: 2024 });

test("actual-implausible says in which direction", () => {
  expect(saidOf(actualImplausible, r07({ baseline: "450人", target: "600人", actual: "[[3,300人]]" }))).toContain("（600人、450人）の5倍を超えています。");
  expect(saidOf(actualImplausible, r07({ baseline: "450人", target: "600人", actual: "[[80人]]" }))).toContain("（600人、450人）の5分の1に届きません。");
});

test("actual-implausible says so in English, too", () => {
  expect(saidOf(actualImplausible, r07({ baseline: "450人", target: "600人", actual: "[[80人]]" }), "en")).toContain("is less than 1/5 of target and earlier figures");
  expect(saidOf(actualImplausible, r07({ baseline: "450人", target: "600人", actual: "[[3,300人]]" }), "en")).toContain("is more than 5 times target and earlier figures");
});
