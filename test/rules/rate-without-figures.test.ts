import { rateWithoutFigures } from "../../src/rules/rate-without-figures";
import { ruleTest, saidOf } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

ruleTest(rateWithoutFigures, {
  accepts: {
    "a rate with both figures": r07({ target: "100件", actual: "98件", rate: "98.0%" }),
    "no rate where there is no target": r07({ target: "—", actual: "98件", rate: "—" }),
    "a blank rate where there is no actual": r07({ target: "100件", actual: "—", rate: "" }),
    "an actual that is due and blank, the business of actual-missing": r07({ target: "100件", actual: "", rate: "98.0%" }),
    "a target in words, whose rate is entered": r07({ target: "全部署", actual: "全部署", rate: "100%" }),
    "a target that may stand in the list of another workbook": formWithResults("15%", { 実績値: ["9%", "12%"], 達成率: ["90.0%", "80.0%"] }),
    "a list without a place for actuals": r07({ target: "100件", rate: "98.0%" }),
  },
  finds: {
    "a rate without a target": r07({ target: "—", actual: "98件", rate: "[[98.0%]]" }),
    "a rate without an actual": r07({ target: "100件", actual: "—", rate: "[[98.0%]]" }),
    "a rate without either": r07({ target: "—", actual: "", rate: "[[0.0%]]" }),
  },
});

ruleTest({ ...rateWithoutFigures, id: "rate-without-figures, a year earlier" }, {
  accepts: {
    "a year that has not ended, still blank": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["9%", ""], 達成率: ["90.0%", ""] }),
    "a year that has not ended, the business of actual-early": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["9%", "12%"], 達成率: ["90.0%", "80.0%"] }),
  },
  finds: { "the nought of a formula in it": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["9%", ""], 達成率: ["90.0%", "[[0.0%]]"] }) },
}, { year: 2024 });

test("rate-without-figures says which figure is missing", () => {
  expect(saidOf(rateWithoutFigures, r07({ target: "—", actual: "98件", rate: "[[98.0%]]" }))).toContain("目標値がありません");
  expect(saidOf(rateWithoutFigures, r07({ target: "100件", actual: "—", rate: "[[98.0%]]" }))).toContain("実績値がありません");
});
