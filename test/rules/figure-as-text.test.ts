import { named, number, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { figureAsText } from "../../src/rules/figure-as-text";
import { ruleTest } from "../support/rule-test";

const ten = number(10, '0"件"', "10件");

ruleTest(figureAsText, {
  accepts: {
    "a table of words": sheet`
      | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
      | 財政局 | 債権の管理 | 10件 | 未収金がある。 | 回収を進める。 |`,
    "numbers": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | 実績値 |
      | ^ | ^ | R02 | R07 | R07 |
      | 4 | 発行件数 | ${ten} | ${ten} | ${ten} |`,
    "words and declared nones, which are no figures": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 |
      | ^ | ^ | R02 | R07 |
      | 4 | 発行件数 | — | 全部署 |`,
    "a form, which is no table": sheet`${exampleForm()}`,
  },
  finds: {
    "each of two sheets": [
      named("甲")`
        | 課題No. | 成果指標名 | 現状値 |
        | 4 | 発行件数 | [[10件]] |`,
      named("乙")`
        | 課題No. | 成果指標名 | 現状値 |
        | 5 | 支援件数 | [[20件]] |`,
    ],
    "a baseline": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 |
      | ^ | ^ | R02 | R07 |
      | 4 | 発行件数 | [[10件]] | ${ten} |`,
    "a target": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 |
      | ^ | ^ | R02 | R07 |
      | 4 | 発行件数 | ${ten} | [[10件]] |`,
    "an actual and a rate, together": sheet`
      | 課題No. | 成果指標名 | 現状値 | 実績値 | 達成率 |
      | ^ | ^ | R02 | R07 | R07 |
      | 4 | 発行件数 | ${ten} | [[10件]] | 100% |`,
    "a rate": sheet`
      | 課題No. | 成果指標名 | 現状値 | 実績値 | 達成率 |
      | ^ | ^ | R02 | R07 | R07 |
      | 4 | 発行件数 | ${ten} | ${ten} | [[100%]] |`,
    "a figure of a fiscal table": sheet`
      | 財政効果（単位 億円） | < | < |
      | 区分 | R4予算 | R5見込 |
      | 財産の有効活用 | [[10]] | ${ten} |`,
  },
});
