import { sheet } from "../../src/grid/drawing";
import { listFieldMissing } from "../../src/rules/list-field-missing";
import { ruleTest, saidOf } from "../support/rule-test";

const list = (...rows: readonly (readonly [concept: string, formula: string, rationale: string])[]) => sheet`
  | 課題No. | 成果指標名 | 成果指標の考え方 | 算出方法 | 現状値 | 目標値の考え方 |${rows.map((cells, index) => `
  | ${index + 4} | 指標${index} | ${cells[0]} | ${cells[1]} | 5% | ${cells[2]} |`).join("")}`;
const whole = ["割合の増加", "甲／乙", "毎年1%"] as const;

ruleTest(listFieldMissing, {
  accepts: {
    "a row without a name, which has a rule of its own": sheet`
      | 課題No. | 成果指標名 | 算出方法 | 現状値 |
      | 4 | 指標1 | 甲／乙 | 5% |
      | 5 | | | 5% |`,
    "everything filled in": list(whole, whole),
    "a declared none": list(whole, ["—", "—", "—"]),
    "a column that is hardly used": list(["割合の増加", "", "毎年1%"], ["割合の増加", "", "毎年1%"], whole),
    "columns that nobody uses": list(["", "", ""], ["", "", ""]),
    "a list without these columns": sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行の割合 | 5.32% |`,
  },
  finds: {
    "a concept": list(whole, ["[[]]", "甲／乙", "毎年1%"]),
    "a formula": list(whole, ["割合の増加", "[[]]", "毎年1%"]),
    "a rationale": list(whole, ["割合の増加", "甲／乙", "[[]]"]),
    "half of a column": list(whole, ["割合の増加", "[[]]", "毎年1%"], whole, ["割合の増加", "[[]]", "毎年1%"]),
    "a cell for two indicators, once": sheet`
      | 課題No. | 成果指標名 | 算出方法 | 現状値 |
      | 4 | 指標1 | 甲／乙 | 5% |
      | 5 | 指標2 | 丙／丁 | 5% |
      | 6 | ①指標3\n②指標4 | [[]] | ①5%\n②6% |`,
  },
});

test("list-field-missing names all indicators of the cell", () => {
  const list = sheet`
    | 課題No. | 成果指標名 | 算出方法 | 現状値 |
    | 4 | 指標1 | 甲／乙 | 5% |
    | 5 | 指標2 | 丙／丁 | 5% |
    | 6 | ①指標3\n②指標4 | [[]] | ①5%\n②6% |`;
  expect(saidOf(listFieldMissing, list)).toContain("「①指標3」「②指標4」の「算出方法」が空いています。");
});
