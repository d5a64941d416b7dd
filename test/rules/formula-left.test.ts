import { formula, number, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { formulaLeft } from "../../src/rules/formula-left";
import { ruleTest } from "../support/rule-test";

ruleTest(formulaLeft, {
  accepts: {
    "values": sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | ${number(10, "0", "10")} |`,
    "a formula beside the table": sheet`
      | 課題No. | 成果指標名 | 現状値 | | メモ |
      | 4 | 発行件数 | 10件 | | |
      | | | | | ${formula(10)} |`,
    "a form, which is no table": sheet`${exampleForm()}
      | 備考 | ${formula(10)} |`,
  },
  finds: {
    "two formulas in one table, once": sheet`
      | 課題No. | 成果指標名 | 現状値 | 備考 |
      | 4 | 発行件数 | [[${formula(10)}]] | ${formula("R02")} |`,
    "a formula in a fiscal table": sheet`
      | 財政効果（単位 億円） | < | < |
      | 区分 | R4予算 | R5見込 |
      | 財産の有効活用 | 10 | [[${formula(11)}]] |`,
  },
});
