import { named, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { tablesSeveral } from "../../src/rules/tables-several";
import { ruleTest } from "../support/rule-test";

const fiscal = (title: string, name: string) => `
  | ${title}（単位 億円） | < | < |
  | 区分 | R4予算 | R5見込 |
  | ${name} | 10 | 11 |`;

ruleTest(tablesSeveral, {
  accepts: {
    "one table": sheet`${exampleList({}, { issueNo: "5" })}`,
    "tables on sheets of their own": [named("甲")`${exampleList({})}`, named("乙")`${exampleIssueList({})}`],
    "a table that goes on below a repeated header": sheet`${exampleList({})}${exampleList({ issueNo: "5" })}`,
    "a form above a table, which is no table": sheet`${exampleForm()}${exampleList({})}`,
  },
  finds: {
    "two lists of different kinds": sheet`${exampleIssueList({})}${exampleList({ name: "[[①割合]]" })}`,
    "two fiscal tables": sheet`${fiscal("財政効果", "財産の活用")}
      | | | |
      ${fiscal("収支フレーム", "[[市税]]")}`,
    "three tables, once": sheet`${exampleIssueList({})}${exampleList({ name: "[[①割合]]" })}
      | | | |
      ${fiscal("財政効果", "財産の活用")}`,
  },
});
