import { sheet } from "../../src/grid/drawing";
import { cumulativeFalls } from "../../src/rules/cumulative-falls";
import { ruleTest } from "../support/rule-test";

const list = (name: string, heading: string, ...values: readonly [string, string, string]) => sheet`
  | 課題No. | 成果指標名 | 現状値 | ${heading} | < | < |
  | ^ | ^ | R02 | R04 | R05 | R06 |
  | 4 | ${name} | 300件 | ${values.join(" | ")} |`;

ruleTest(cumulativeFalls, {
  accepts: {
    "units that do not convert, the business of unit-mismatch": list("整備数（累計）", "目標値", "310件", "12人", "320件"),
    "words between": list("整備数（累計）", "目標値", "310件", "検討", "320件"),
    "a total that rises": list("整備数（累計）", "目標値", "310件", "320件", "320件"),
    "a counter that begins anew with the period": list("整備数（累計）", "目標値", "10件", "20件", "30件"),
    "figures of each year": list("整備数", "目標値", "10件", "5件", "7件"),
    "the same in another unit": list("整備数（累計）", "目標値", "9千件", "1万件", "11千件"),
    "a year left blank": list("整備数（累計）", "実績値", "310件", "", "320件"),
  },
  finds: {
    "a target that falls": list("整備数（累計）", "目標値", "310件", "320件", "[[12件]]"),
    "an actual that falls": list("整備数（累計）", "実績値", "310件", "[[8件]]", "330件"),
  },
});
