import { named, sheet } from "../../src/grid/drawing";
import { yearColumnDuplicate } from "../../src/rules/year-column-duplicate";
import { ruleTest } from "../support/rule-test";

const table = (targets: readonly [string, string], marked = "12件") => `
  | 課題No. | 成果指標名 | 目標値 | < | 実績値 | < |
  | ^ | ^ | ${targets.join(" | ")} | R04 | R05 |
  | 4 | 発行件数 | 10件 | ${marked} | 9件 | 11件 |
  | 5 | 苦情 | 8件 | 7件 | 8件 | 6件 |`;

ruleTest(yearColumnDuplicate, {
  accepts: {
    "one column for each year, of targets and of actuals": sheet`${table(["R04", "R05"])}`,
    "the same year in a second table": sheet`${table(["R04", "R05"])}${table(["R04", "R05"])}`,
    "a year in the cell that contradicts its column, the business of fiscal-year-era": sheet`
      | 課題No. | 成果指標名 | 目標値 | < |
      | ^ | ^ | R04 | R05 |
      | 4 | 発行件数 | 10件 (R04)【2022】 | 12件 (R04)【2023】 |`,
  },
  finds: {
    "a year that comes twice, once for all rows": sheet`${table(["R04", "R04"], "[[12件]]")}`,
    "a year that comes three times, in each column": sheet`
      | 課題No. | 成果指標名 | 目標値 | < | < |
      | ^ | ^ | R04 | R04 | R04 |
      | 4 | 発行件数 | 10件 | [[12件]] | [[13件]] |`,
    "actuals": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | < |
      | ^ | ^ | R07 | R04 | R04 |
      | 4 | 発行件数 | 10件 | 8件 | [[9件]] |`,
    "each of two sheets": [named("甲")`${table(["R04", "R04"], "[[12件]]")}`, named("乙")`${table(["R04", "R04"], "[[12件]]")}`],
  },
});
