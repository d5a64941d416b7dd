import { sheet } from "../../src/grid/drawing";
import { targetsTurnRound } from "../../src/rules/targets-turn-round";
import { faultsOf, ruleTest } from "../support/rule-test";

const list = (...targets: readonly [string, string, string, string]) => sheet`
  | 課題No. | 成果指標名 | 目標値 | < | < | < |
  | ^ | ^ | R04 | R05 | R06 | R07 |
  | 4 | 件数 | ${targets.join(" | ")} |`;

ruleTest(targetsTurnRound, {
  accepts: {
    "a figure that looks like a slip, the business of target-slip": sheet`
      | 課題No. | 成果指標名 | 目標値 | < | < | < |
      | ^ | ^ | R04 | R05 | R06 | R07 |
      | 4 | 発行件数 | 1,000件 | 11,000件 | 1,200件 | 1,300件 |`,
    "a range between, of which nothing is said": list("10件", "20～30件", "12件", "15件"),
    "targets that rise": list("10件", "12件", "13件", "15件"),
    "targets that fall": list("15件", "13件", "12件", "10件"),
    "targets that stay and then rise": list("10件", "10件", "12件", "12件"),
    "other units for more": list("9千枚", "1万枚", "11千枚", "1.2万枚"),
    "years without a target": list("10件", "—", "12件", "15件"),
    "words between": list("10件", "検討", "12件", "15件"),
    "units that do not convert, the business of unit-mismatch": list("10件", "20回", "12件", "15件"),
  },
  finds: {
    "a year that is too high": list("10件", "21件", "[[12件]]", "15件"),
    "a year that is too low": list("15件", "3件", "[[12件]]", "10件"),
    "a turn in the last year": list("10件", "12件", "15件", "[[14件]]"),
  },
});

test("targets-turn-round marks the other years with it", () => {
  const [fault] = faultsOf(targetsTurnRound, list("10件", "21件", "[[12件]]", "15件"));
  expect(fault?.also?.map(({ area }) => area.column)).toEqual([2, 3, 5]);
});
