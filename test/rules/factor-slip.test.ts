import { number, sheet } from "../../src/grid/drawing";
import { factorSlip } from "../../src/rules/factor-slip";
import { ruleTest, saidOf } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

ruleTest(factorSlip, {
  accepts: {
    "a figure near its neighbours": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "99,000千円" }),
    "the same amount in another unit": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "99,000,000円" }),
    "a target that was passed five times over": r07({ baseline: "100人", target: "120人", actual: "600人" }),
    "ten times a small count": r07({ baseline: "1回", target: "1回以上", actual: "10回" }),
    "a tenth of a small count": r07({ baseline: "10人", target: "11人", actual: "1人" }),
    "ten times, where baseline and target lie far apart": r07({ baseline: "30人", target: "60人", actual: "500人" }),
    "nothing, where nothing was and nothing is aimed at": r07({ baseline: "0人", target: "0人", actual: "0人" }),
    "a fall to nothing": r07({ baseline: "30人", target: "60人", actual: "0人" }),
    "a thousandfold growth from a baseline of 0": r07({ baseline: "0円", target: "3,000千円", actual: "3円" }),
    "figures below zero": r07({ baseline: "▲17億円", target: "▲16億円", actual: "▲16,000億円" }),
    "no baseline to compare with": r07({ baseline: "—", target: "85%", actual: "0.85%" }),
    "a target in words": r07({ baseline: "30部署", target: "全部署", actual: "30,000部署" }),
    "units that do not convert, the business of unit-mismatch": r07({ baseline: "30%", target: "85%", actual: "78,200人" }),
    "a baseline in a unit that does not convert": r07({ baseline: "30人", target: "85%", actual: "0.5%" }),
    "a figure that some power of ten brings no nearer": r07({ baseline: "400人", target: "420人", actual: "1,300人" }),
    "a hundred times, where baseline and target lie far apart": r07({ baseline: "20人", target: "90人", actual: "4,500人" }),
  },
  finds: {
    "円 entered as 千円": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "[[99,000,000千円]]" }),
    "千円 entered as 円": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "[[99,000円]]" }),
    "円 entered as 億円": r07({ baseline: "10.4億円", target: "7.3億円", actual: "[[740,000,000億円]]" }),
    "千円 entered as 億円": r07({ baseline: "10.4億円", target: "7.3億円", actual: "[[740,000億円]]" }),
    "百万円 entered as 円": r07({ baseline: "96百万円", target: "100百万円", actual: "[[98円]]" }),
    "people counted in 万 as if in 人": r07({ baseline: "33万人", target: "38万人", actual: "[[36人]]" }),
    "a fraction for a percentage": r07({ baseline: "98.2%", target: "99%以上", actual: "[[0.985%]]" }),
    "points under a format that multiplies them": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | 実績値 |
      | ^ | ^ | R02 | R07 | R07 |
      | 4 | 交付率 | 30.89% | 85% | [[${number(78.2, "0.0%", "7820.0%")}]] |`,
    "a digit too many": r07({ baseline: "1,314件", target: "1,415件", actual: "[[14,020件]]" }),
    "a digit too few": r07({ baseline: "1,314件", target: "1,415件", actual: "[[140件]]" }),
    "a slip where baseline and target are in different multiples": r07({ baseline: "900,000千円", target: "9.1億円", actual: "[[905億円]]" }),
    "a slip in 億円, which is no small count": r07({ baseline: "10.4億円", target: "9.1億円", actual: "[[98億円]]" }),
    "a small percentage as a fraction": r07({ baseline: "5.32%", target: "15%", actual: "[[0.124%]]" }),
  },
});

ruleTest(
  factorSlip,
  {
    accepts: { "a year that has not ended": r07({ baseline: "98.2%", target: "99%以上", actual: "0.985%" }) },
    finds: { "the year that has": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["[[0.09%]]", "0.12%"] }) },
  },
  { year: 2024 },
);

test("factor-slip says in which direction", () => {
  expect(saidOf(factorSlip, r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "[[99,000,000千円]]" }))).toContain("のおよそ1,000倍です。");
  expect(saidOf(factorSlip, r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "[[99,000円]]" }))).toContain("のおよそ1,000分の1です。");
});

test("factor-slip says so in English, too", () => {
  expect(saidOf(factorSlip, r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "[[99,000円]]" }), "en")).toContain("is about one 1,000th of the baseline");
  expect(saidOf(factorSlip, r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "[[99,000,000千円]]" }), "en")).toContain("is about 1,000 times the baseline");
});
