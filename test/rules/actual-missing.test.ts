import { sheet } from "../../src/grid/drawing";
import { actualMissing } from "../../src/rules/actual-missing";
import { ruleTest } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

ruleTest(actualMissing, {
  accepts: {
    "a figure": r07({ target: "85%", actual: "78.2%" }),
    "a dash": r07({ target: "85%", actual: "—" }),
    "words": r07({ target: "全部署", actual: "全部署" }),
    "a sheet without a place for it": r07({ baseline: "30%", target: "85%" }),
    "a year whose target is a dash": r07({ target: "—", actual: "" }),
    "a year whose target is itself blank, the business of target-missing": r07({ target: "", actual: "" }),
    "a year that the form has no target for": formWithResults("15%", { 実績値: ["", "12%"] }),
    "full-width dashes": r07({ target: "－", actual: "" }),
  },
  finds: {
    "a blank": r07({ target: "85%", actual: "[[]]" }),
    "a blank against a target in words": r07({ target: "全部署", actual: "[[]]" }),
    "a blank against a target that cannot be read": r07({ target: "8.5.0%", actual: "[[]]" }),
    "a blank in the results block of a form": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["[[]]", "12%"] }),
    "a blank that both indicators of a row share, once": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 |
      | ^ | ^ | R07 | R07 |
      | 4 | ①交付率\n②件数 | ①85%\n②10件 | [[]] |`,
    "the second of two, where the cell holds the first": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 |
      | ^ | ^ | R07 | R07 |
      | 4 | ①交付率\n②件数 | ①85%\n②10件 | [[①78.2%]] |`,
  },
});

ruleTest(
  actualMissing,
  {
    accepts: { "a year that has not ended": r07({ target: "85%", actual: "" }) },
    finds: { "the year that has": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["[[]]", ""] }) },
  },
  { year: 2024 },
);
