import { sheet } from "../../src/grid/drawing";
import { reasonUnneeded } from "../../src/rules/reason-unneeded";
import { ruleTest } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(reasonUnneeded, {
  accepts: {
    "a reason where the target was missed": r07({ target: "100件", actual: "98件", reason: "改修による" }),
    "a reason where a hair was missing": r07({ target: "95.05%", actual: "95.02%", reason: "改修による" }),
    "no reason where it was reached": r07({ target: "100件", actual: "100件", reason: "" }),
    "a declared none": r07({ target: "100件", actual: "100件", reason: "—" }),
    "a result that is not entered yet": r07({ target: "100件", actual: "", reason: "集計中" }),
    "a target in words": r07({ target: "全部署", actual: "全部署", reason: "改修による" }),
  },
  finds: {
    "a reason where the target was reached exactly": r07({ target: "100件", actual: "100件", reason: "[[改修による]]" }),
    "a reason where less is better and less it is": r07({ target: "15人以下", actual: "12人", reason: "[[改修による]]" }),
    "one reason for two results of a cell, once": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 未達の理由 |
      | ^ | ^ | R07 | R07 | R07 |
      | 4 | ①交付率\n②件数 | ①85%\n②10件 | ①88%\n②11件 | [[改修による]] |`,
  },
});
