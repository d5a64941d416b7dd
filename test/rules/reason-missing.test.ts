import { sheet } from "../../src/grid/drawing";
import { reasonMissing } from "../../src/rules/reason-missing";
import { ruleTest } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

ruleTest(reasonMissing, {
  accepts: {
    "a target in words whose actual is blank, the business of actual-missing": r07({ target: "全部署", actual: "", rating: "4", reason: "" }),
    "a year without a target": r07({ target: "—", actual: "5件", rating: "4", reason: "" }),
    "a shortfall with its reason": r07({ target: "85%", actual: "78.2%", reason: "申請が減ったため" }),
    "a target that was reached": r07({ target: "85%", actual: "85%", reason: "" }),
    "a sheet without a place for it": r07({ target: "85%", actual: "78.2%" }),
    "a blank actual, the business of actual-missing": r07({ target: "85%", actual: "", reason: "" }),
    "a target in words, about as planned": r07({ target: "全部署", actual: "全部署", rating: "3", reason: "" }),
    "a target in words that is not rated yet": r07({ target: "全部署", actual: "全部署", rating: "", reason: "" }),
    "a slip, without which the target is reached": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "99,000,000千円", reason: "" }),
    "a reached target that was rated 4, which is for the rating to mend": r07({ target: "85%", actual: "86%", rating: "4", reason: "" }),
    "units that do not convert, the business of unit-mismatch": r07({ target: "85%", actual: "20人", rating: "4", reason: "" }),
  },
  finds: {
    "a blank": r07({ target: "85%", actual: "78.2%", reason: "[[]]" }),
    "a dash": r07({ target: "85%", actual: "78.2%", reason: "[[—]]" }),
    "a shortfall that rounds to 100.0%": r07({ target: "95.05%", actual: "95.02%", reason: "[[]]" }),
    "a target in words that was rated 4": r07({ target: "全部署", actual: "600部署", rating: "4", reason: "[[]]" }),
    "a target in words that was rated 5": r07({ target: "全部署", actual: "60部署", rating: "5", reason: "[[]]" }),
    "a target in words that circumstances prevented": r07({ target: "全部署", actual: "600部署", rating: "状況変化等により目標未達", reason: "[[]]" }),
    "a slip, without which the target is still missed": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "101,000,000千円", reason: "[[]]" }),
    "a blank in the results block of a form": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["11%", "12%"], 未達の理由: ["", "[[]]"] }),
    "a blank that both indicators of a row share, once": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 未達の理由 |
      | ^ | ^ | R07 | R07 | R07 |
      | 4 | ①交付率\n②件数 | ①85%\n②10件 | ①78.2%\n②9件 | [[]] |`,
  },
});

ruleTest(
  reasonMissing,
  {
    accepts: {
      "a year that has not ended": r07({ target: "85%", actual: "78.2%", reason: "" }),
      "a year that has not ended, with a target in words": r07({ target: "全部署", actual: "600部署", rating: "4", reason: "" }),
    },
    finds: { "the year that has": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["9%", "12%"], 未達の理由: ["[[]]", ""] }) },
  },
  { year: 2024 },
);
