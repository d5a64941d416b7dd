import { sheet } from "../../src/grid/drawing";
import { ratingMissing } from "../../src/rules/rating-missing";
import { ruleTest } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

ruleTest(ratingMissing, {
  accepts: {
    "a rating": r07({ target: "100件", actual: "98件", rating: "3" }),
    "a rating that is no step, the business of rating-out-of-scale": r07({ target: "100件", actual: "98件", rating: "A" }),
    "a declared none": r07({ target: "100件", actual: "98件", rating: "—" }),
    "a result that is missing, too, the business of actual-missing": r07({ target: "100件", actual: "", rating: "" }),
    "a result that there is not": r07({ target: "100件", actual: "—", rating: "" }),
    "a sheet without a place for it": r07({ target: "100件", actual: "98件" }),
  },
  finds: {
    "a result in a list": r07({ target: "100件", actual: "98件", rating: "[[]]" }),
    "a result in a form": formWithResults("15%", { 実績値: ["9%", "12%"], 達成度: ["3", "[[]]"] }),
    "a result without a target": r07({ target: "—", actual: "98件", rating: "[[]]" }),
    "a result in words": r07({ target: "全部署", actual: "全部署", rating: "[[]]" }),
    "two results of one cell, once": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成度 |
      | ^ | ^ | R07 | R07 | R07 |
      | 4 | ①交付率\n②件数 | ①85%\n②10件 | ①78.2%\n②9件 | [[]] |`,
  },
});

ruleTest({ ...ratingMissing, id: "rating-missing, a year earlier" }, {
  accepts: { "a year that has not ended": formWithResults("15%", { 実績値: ["9%", "12%"], 達成度: ["3", ""] }) },
  finds: { "the last year that has": formWithResults("15%", { 実績値: ["9%", "12%"], 達成度: ["[[]]", ""] }) },
}, { year: 2024 });
