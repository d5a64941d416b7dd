import { formula, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { formulaError } from "../../src/rules/formula-error";
import { ruleTest } from "../support/rule-test";

const form = (name: ReturnType<typeof formula> | string) => sheet`
  | 所管 | 市民文化局 |
  | 取組No. | 1 | 取組名 | 市民サービス |
  | 課題No. | 4 | 課題名 | ${name} |
  | 現状 | 混雑 |
  | 到達目標 | 定着 |`;

ruleTest(formulaError, {
  accepts: {
    "a formula with a result": form(formula("証明書")),
    "the words #N/A, typed as text": form("#N/A"),
    "an error on a sheet that is no form and no list": sheet`
      | 下書き | ${formula("#DIV/0!")} |`,
  },
  finds: {
    "a reference that is gone, and others on the same sheet": sheet`
      | 所管 | [[${formula("#REF!")}]] | | [[${formula("#N/A")}]] |
      | 取組No. | 1 | 取組名 | 市民サービス |
      | 課題No. | 4 | 課題名 | 証明書 |
      | 現状 | [[${formula("#VALUE!")}]] |
      | 到達目標 | 定着 |`,
    "an error beside the form, on the same sheet": sheet`${exampleForm()}
      | | | | | | | | [[${formula("#DIV/0!")}]] |`,
  },
});
