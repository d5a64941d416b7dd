import { targetNotMet } from "../../src/rules/target-not-met";
import { ruleTest, saidOf } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

ruleTest(targetNotMet, {
  accepts: {
    "a target that was reached": r07({ baseline: "30%", target: "85%", actual: "85%" }),
    "less, where less is better": r07({ baseline: "20人", target: "15人", actual: "12人" }),
    "a result inside the range": r07({ baseline: "59%", target: "70～90%", actual: "90%" }),
    "0 against at most 0": r07({ baseline: "3人", target: "0人", actual: "0人" }),
    "more than 80, where the target lies below the baseline but says 以上": r07({ baseline: "71,564件", target: "64,000件以上", actual: "65,000件" }),
    "a result worse than the baseline, the business of below-baseline": r07({ baseline: "30%", target: "85%", actual: "29%" }),
    "a figure that looks like a slip, the business of factor-slip": r07({ baseline: "98.2%", target: "99%以上", actual: "0.985%" }),
    "units that do not convert, the business of unit-mismatch": r07({ baseline: "30%", target: "85%", actual: "29人" }),
    "a target in words": r07({ target: "全部署", actual: "600部署" }),
  },
  finds: {
    "a shortfall": r07({ baseline: "30%", target: "85%", actual: "[[78.2%]]" }),
    "a shortfall that rounds to 100.0%": r07({ baseline: "90%", target: "95.05%", actual: "[[95.02%]]" }),
    "a shortfall without a baseline": r07({ baseline: "—", target: "85%", actual: "[[3%]]" }),
    "a shortfall as large as the baseline": r07({ baseline: "30%", target: "85%", actual: "[[30%]]" }),
    "exactly the bound of 未満": r07({ baseline: "26%", target: "20%未満", actual: "[[20%]]" }),
    "more, where less is better": r07({ baseline: "20人", target: "15人以下", actual: "[[16人]]" }),
    "too much for a range": r07({ baseline: "59%", target: "70～90%", actual: "[[91%]]" }),
    "more than the target, where only the 方向 says that less is better": r07({ aim: "減少", baseline: "—", target: "12件", actual: "[[13件]]" }),
    "a counter that began anew with the period": r07({ name: "移行した数（累計）", baseline: "1,200件", target: "1,500件", actual: "[[300件]]" }),
    "amounts in units that convert": r07({ baseline: "8億円", target: "9.1億円", actual: "[[900,000千円]]" }),
    "one year of the results block of a form": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["11%", "[[12%]]"] }),
  },
});

ruleTest(
  targetNotMet,
  {
    accepts: { "a year that has not ended": r07({ baseline: "30%", target: "85%", actual: "78.2%" }) },
    finds: { "the year that has": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["[[9%]]", "9%"] }) },
  },
  { year: 2024 },
);

test("target-not-met says where there is no rate", () => {
  expect(saidOf(targetNotMet, r07({ target: "0件以下", actual: "[[3件]]" }))).toContain("達成率は計算できません。");
});

test("target-not-met says so in English, too", () => {
  expect(saidOf(targetNotMet, r07({ target: "0件以下", actual: "[[3件]]" }), "en")).toContain("no rate can be calculated");
});
