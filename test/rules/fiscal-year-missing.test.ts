import { sheet } from "../../src/grid/drawing";
import { fiscalYearMissing } from "../../src/rules/fiscal-year-missing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest, saidOf } from "../support/rule-test";

const outcome = (baseline: string, target: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", baseline, target) })}`;

ruleTest(fiscalYearMissing, {
  accepts: {
    "years in the cells": outcome("120人（令和2（2020）年度）", "150人（R07）"),
    "a year in the next cell": sheet`${exampleForm({ outcome: "| 成果指標① | 来場者数 | 現状値 | 120人 | （令和2（2020）年度） | 目標値 | 150人 | （令和7（2025）年度） |" })}`,
    "a declared none": outcome("—", "150人（令和7（2025）年度）"),
    "a target that is declared none": outcome("120人（令和2（2020）年度）", "—"),
    "a blank, which is the business of baseline-missing": outcome("", "150人（令和7（2025）年度）"),
    "targets of a list, whose years stand in the header": sheet`${exampleList({ targets: ["①9%", "①11%", "①13%", "①15%"] })}`,
  },
  finds: {
    "values without a year above a block of results, whose years are not theirs": sheet`${exampleForm({
      outcome: `| 成果指標① | 来場者数 | 現状値 | [[120人]] | 目標値 | [[150人]] |
        | 年度 | R04（2022） | R05（2023） | R06（2024） | R07（2025） | R08（2026） |
        | 実績値 | 125人 | 130人 | 140人 | | |`,
    })}`,
    "a baseline without its year": outcome("[[120人]]", "150人（令和7（2025）年度）"),
    "a target without its year": outcome("120人（令和2（2020）年度）", "[[150人]]"),
    "a target in words without its year": outcome("—", "[[全部署]]"),
    "a year that two indicators of a cell lack, once": sheet`${exampleList({ name: "①来場者数\\n②満足度", baseline: "[[①10人\\n②5%]]", targets: ["①1人\\n②1%", "①1人\\n②1%", "①1人\\n②1%", "①1人\\n②1%"] })}`,
    "a baseline of a list": sheet`${exampleList({ baseline: "[[①5.32%]]" })}`,
  },
});

test("fiscal-year-missing names the figure", () => {
  expect(saidOf(fiscalYearMissing, outcome("[[120人]]", "150人（令和7（2025）年度）"))).toContain("現状値「120人」に年度がありません。");
  expect(saidOf(fiscalYearMissing, outcome("120人（令和2（2020）年度）", "[[150人]]"))).toContain("目標値「150人」に年度がありません。");
});
