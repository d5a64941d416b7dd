import { formula, number, sheet, type Drawn } from "../../src/grid/drawing";
import { quantityUnreadable } from "../../src/rules/quantity-unreadable";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest, saidOf } from "../support/rule-test";

const outcome = (baseline: string, target: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", baseline, target) })}`;
const listed = (target: Drawn) => sheet`
  | 成果指標一覧 |
  | 課題No. | 所管 | 課題名 | 成果指標名 | 現状値 | 目標値 |
  | ^ | ^ | ^ | ^ | ^ | R07 |
  | 4 | 市民文化局 | 証明書 | 交付率 | — | ${target} |`;

ruleTest(quantityUnreadable, {
  accepts: {
    "a range upside down, the business of range-inverted": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "利用率", "—", "90%～70%（令和7（2025）年度）") })}`,
    "numbers with separators, units and bounds": outcome("1,234人（令和2（2020）年度）", "約1.5万人以上（令和7（2025）年度）"),
    "a range": outcome("59%（令和2（2020）年度）", "70%～90%（令和7（2025）年度）"),
    "a target in words": outcome("—", "全部署（令和7（2025）年度）"),
    "a number that is stored as one": listed(number(0.85, "0.0%", "85.0%")),
    "a formula's error, which is the business of formula-error": listed(formula("#REF!")),
    "a placeholder, which is the business of placeholder-left": outcome("—", "2〇〇人（令和7（2025）年度）"),
  },
  finds: {
    "a separator in the wrong place": outcome("[[12,34人（令和2（2020）年度）]]", "150人（令和7（2025）年度）"),
    "two decimal points": outcome("—", "[[1.2.3%（令和7（2025）年度）]]"),
    "a target without a year": outcome("—", "[[1.2.3%]]"),
    "a target of a list": sheet`${exampleList({ targets: ["①9%", "[[①1.1.%]]", "①13%", "①15%"] })}`,
  },
});

test("quantity-unreadable names the figure", () => {
  expect(saidOf(quantityUnreadable, outcome("[[12,34人（令和2（2020）年度）]]", "150人（令和7（2025）年度）"))).toContain("現状値「12,34人");
  expect(saidOf(quantityUnreadable, outcome("—", "[[1.2.3%（令和7（2025）年度）]]"))).toContain("目標値「1.2.3%");
});
