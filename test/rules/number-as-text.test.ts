import { formula, number, sheet, type Drawn } from "../../src/grid/drawing";
import { numberAsText } from "../../src/rules/number-as-text";
import { ruleTest } from "../support/rule-test";

const ten = number(10, "0", "10");
const fiscal = (...values: readonly [Drawn, Drawn]) => sheet`
  | 財政効果（単位 億円） | < | < |
  | 区分 | R4予算 | R5見込 |
  | 財産の有効活用 | ${values[0]} | ${values[1]} |`;
const list = (targets: readonly [Drawn, Drawn], actuals: readonly [Drawn, Drawn], rates: readonly [Drawn, Drawn]) => sheet`
  | 課題No. | 成果指標名 | 目標値 | < | 実績値 | < | 達成率 | < |
  | ^ | ^ | R06 | R07 | R06 | R07 | R06 | R07 |
  | 4 | 発行件数 | ${targets[0]} | ${targets[1]} | ${actuals[0]} | ${actuals[1]} | ${rates[0]} | ${rates[1]} |`;

ruleTest(numberAsText, {
  accepts: {
    "a table of words": sheet`
      | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
      | 財政局 | 債権の管理 | 10 | 未収金がある。 | 回収を進める。 |`,
    "numbers": fiscal(ten, number(11, "0", "11")),
    "numbers that are all text": fiscal("10", "11"),
    "a figure with its unit": fiscal(ten, "11億円"),
    "words": fiscal(ten, "未定"),
    "a declared none": fiscal(ten, "—"),
    "a blank": fiscal(ten, ""),
    "an error, the business of formula-error": fiscal(ten, formula("#DIV/0!")),
    "targets in text beside actuals in numbers": list(["10", "11"], [ten, ten], ["—", "—"]),
  },
  finds: {
    "a number in a fiscal table": fiscal(ten, "[[11]]"),
    "a number with separators and a sign": fiscal(ten, "[[▲1,234.5]]"),
    "a number in full width": fiscal("[[１１]]", ten),
    "a number beside the result of a formula": fiscal(formula(10), "[[11]]"),
    "a target": list([ten, "[[11]]"], ["", ""], ["", ""]),
    "an actual": list(["", ""], ["[[11]]", ten], ["", ""]),
    "a rate": list(["", ""], ["", ""], [number(0.9, "0.0%", "90.0%"), "[[91.0%]]"]),
  },
});
