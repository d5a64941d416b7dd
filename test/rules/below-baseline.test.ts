import { belowBaseline } from "../../src/rules/below-baseline";
import { ruleTest, saidOf } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(belowBaseline, {
  accepts: {
    "a target that was reached": r07({ baseline: "30%", target: "85%", actual: "86%" }),
    "a target that was reached below its baseline": r07({ baseline: "71,564件", target: "64,000件以上", actual: "65,000件" }),
    "a shortfall no worse than the baseline, the business of target-not-met": r07({ baseline: "30%", target: "85%", actual: "30%" }),
    "a shortfall without a baseline": r07({ baseline: "—", target: "85%", actual: "3%" }),
    "a counter that began anew with the period": r07({ name: "移行した数（累計）", baseline: "1,200件", target: "1,500件", actual: "300件" }),
    "a range missed on the other side, but by less": r07({ baseline: "59%", target: "70～90%", actual: "95%" }),
    "a baseline in a unit that does not convert": r07({ baseline: "30人", target: "85%", actual: "29%" }),
    "a figure that looks like a slip, the business of factor-slip": r07({ baseline: "98.2%", target: "99%以上", actual: "0.985%" }),
  },
  finds: {
    "less than the baseline": r07({ baseline: "30%", target: "85%", actual: "[[29.9%]]" }),
    "more than the baseline, where less is better": r07({ baseline: "20人", target: "15人", actual: "[[21人]]" }),
    "less than a baseline that was to be kept": r07({ baseline: "90%", target: "90%維持", actual: "[[89%]]" }),
    "farther from the range than the baseline": r07({ baseline: "59%", target: "70～90%", actual: "[[102%]]" }),
    "less than a baseline in a unit that converts": r07({ baseline: "8億円", target: "9.1億円", actual: "[[799,999千円]]" }),
    "a sign change that went the wrong way": r07({ baseline: "▲17億円", target: "0円以上", actual: "[[▲18億円]]" }),
  },
});

test("below-baseline says where there is no rate", () => {
  expect(saidOf(belowBaseline, r07({ baseline: "0人", target: "0人以下", actual: "[[1人]]" }))).toContain("達成率は計算できません。");
});

test("below-baseline says so in English, too", () => {
  expect(saidOf(belowBaseline, r07({ baseline: "0人", target: "0人以下", actual: "[[1人]]" }), "en")).toContain("no rate can be calculated");
});
