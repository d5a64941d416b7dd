import { sheet } from "../../src/grid/drawing";
import { formulaDoubled } from "../../src/rules/formula-doubled";
import { faultsOf, ruleTest } from "../support/rule-test";

const list = (formula: string) => sheet`
  | 課題No. | 成果指標名 | 算出方法 | 現状値 |
  | 4 | 発行の割合 | ${formula} | 5.32% |`;

ruleTest(formulaDoubled, {
  accepts: {
    "one multiplication": list("発行件数／全件数×100"),
    "none": list("発行件数÷全件数"),
    "terms of a sum, one each": list("甲／全件数×100＋乙／全件数×100"),
    "two formulas": list("①甲÷全件数×100\\n②乙÷全件数×100"),
    "two sentences": list("甲÷全件数×100。乙÷全件数×100"),
    "thousands": list("単価×1,000×1000×100"),
    "numbers that only begin so": list("件数×100.5×100円"),
    "a list without formulas": sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行の割合 | 5.32% |`,
  },
  finds: {
    "at the end, twice": list("[[発行件数÷全件数×100×100]]"),
    "above and below": list("[[発行件数×100／全件数×100]]"),
    "in full width, with spaces": list("[[発行件数 ÷ 全件数 × １００ × １００％]]"),
    "with a letter for the sign": list("[[発行件数÷全件数x100*100]]"),
    "in the second of two formulas": list("[[①甲÷全件数×100\\n②乙÷全件数×100×100]]"),
  },
});

test("formula-doubled shows the formula with one multiplication, the last", () => {
  expect(faultsOf(formulaDoubled, list("[[発行件数×100／全件数×100]]")).map(({ expected }) => expected)).toEqual(["発行件数/全件数×100"]);
});
