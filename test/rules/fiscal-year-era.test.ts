import { sheet } from "../../src/grid/drawing";
import { fiscalYearEra } from "../../src/rules/fiscal-year-era";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const outcome = (baseline: string, target: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", baseline, target) })}`;

ruleTest(fiscalYearEra, {
  accepts: {
    "years of every form that agree": outcome("120人（平成30（2018）～令和2（2020）年度）", "150人（R07）【2025】"),
    "the first year of an era": outcome("120人（令和元（2019）年度）", "150人（令和7（2025）年度）"),
    "a day before April, which belongs to the fiscal year before": outcome("120人※令和4（2022）年2月末時点", "150人（令和7（2025）年度）"),
    "a year of one kind only": outcome("120人（令和2年度）", "150人（2025年度）"),
    "a number of four digits that is no year": outcome("2020人（令和3年度）", "2050人（令和7（2025）年度）"),
    "a year on a sheet that is no form and no list": sheet`
      | 令和3（2020）年度の予定 |`,
  },
  finds: {
    "a wrong year that comes twice in a cell, once": sheet`${exampleForm({ situation: "[[令和3（2020）年度に始め、令和3（2020）年度に終えた。]]" })}`,
    "the baseline of 1-(1)-5": outcome("[[1,580時間 (令和3(2020)年度)]]", "1,280時間 (令和7(2025)年度)"),
    "a target in a cell of its own beside the value": sheet`${exampleForm({ outcome: "| 成果指標① | 来場者数 | 現状値 | — | | 目標値 | 150人 | [[（令和7（2024）年度）]] |" })}`,
    "the goal of 2-(6)-2": sheet`${exampleForm({ goal: "[[使用料の増収（令和7（2022）年度目標値：803,000千円以上）]]" })}`,
    "the heading of the measures of 2-(7)-12": sheet`${exampleForm({ measures: "[[【R04（2020）～R07（2025）】\\n●周知]]" })}`,
    "the year label of a list": sheet`${exampleList({ targets: ["①9% (R04)【2022】", "[[①11% (R05)【2024】]]", "①13% (R06)【2024】", "①15% (R07)【2025】"] })}`,
    "an era that had ended": sheet`${exampleForm({ situation: "[[平成30（2019）年度に開始した。]]" })}`,
  },
});
