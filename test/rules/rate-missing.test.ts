import { sheet } from "../../src/grid/drawing";
import { rateMissing } from "../../src/rules/rate-missing";
import { ruleTest } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

ruleTest(rateMissing, {
  accepts: {
    "a rate that is there, right or wrong": r07({ target: "85%", actual: "78.2%", rate: "50%" }),
    "a sheet without a place for it": r07({ target: "85%", actual: "78.2%" }),
    "a dash": r07({ target: "85%", actual: "78.2%", rate: "—" }),
    "a blank actual, which is the business of actual-missing": r07({ target: "85%", actual: "", rate: "" }),
    "a target in words, which has no rate": r07({ target: "全部署", actual: "全部署", rate: "" }),
    "a year without a target": r07({ target: "—", actual: "78.2%", rate: "" }),
    "a target of 0, where no rate has a meaning": r07({ target: "0人以下", actual: "0人", rate: "" }),
    "units that do not convert, the business of unit-mismatch": r07({ target: "85%", actual: "78.2人", rate: "" }),
    "a figure that looks like a slip, the business of factor-slip": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "99,000,000千円", rate: "" }),
  },
  finds: {
    "a blank": r07({ target: "85%", actual: "78.2%", rate: "[[ → 92.0%]]" }),
    "a blank where less is better": r07({ target: "15人以下", actual: "12人", rate: "[[ → 125.0%]]" }),
    "a blank that both indicators of a row share, where one fix would be too few": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
      | ^ | ^ | R07 | R07 | R07 |
      | 4 | ①交付率\n②件数 | ①85%\n②10件 | ①78.2%\n②9件 | [[]] |`,
    "the second of two, where the cell holds the first": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
      | ^ | ^ | R07 | R07 | R07 |
      | 4 | ①交付率\n②件数 | ①85%\n②10件 | ①78.2%\n②9件 | [[①92.0%]] |`,
    "a blank in the results block of a form": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["9%", "12%"], 達成率: ["90.0%", "[[ → 80.0%]]"] }),
  },
});

ruleTest(
  rateMissing,
  {
    accepts: { "a year that has not ended": r07({ target: "85%", actual: "78.2%", rate: "" }) },
    finds: { "the year that has": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["9%", "12%"], 達成率: ["[[ → 90.0%]]", ""] }) },
  },
  { year: 2024 },
);
