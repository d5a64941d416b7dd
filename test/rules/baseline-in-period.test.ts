import { sheet } from "../../src/grid/drawing";
import { baselineInPeriod } from "../../src/rules/baseline-in-period";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { settingsSchema } from "../../src/settings";
import { ruleTest } from "../support/rule-test";

const outcome = (baseline: string, target = "15件（令和7（2025）年度）") =>
  sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", baseline, target) })}`;

ruleTest(baselineInPeriod, {
  accepts: {
    "the year before the period": outcome("10件（令和3（2021）年度）"),
    "the end of a fiscal year, which lies in its last calendar year": outcome("10件（令和4（2022）年2月末時点）"),
    "no baseline": outcome("—（令和5（2023）年度）"),
    "a year in doubt, the business of fiscal-year-era": outcome("10件（令和5（2021）年度）"),
    "a target that is not later, the business of target-before-baseline": outcome("10件（令和7（2025）年度）"),
    "a sheet of another plan": sheet`
      | 名称 | 計画策定時 | 現状 | 第3期実施計画期間における目標値 |
      | 加入率 | — | 59.0%（令和4（2022）年度） | 64%以上（令和7（2025）年度） |`,
  },
  finds: {
    "a year in a cell of its own, which is the one that is wrong": sheet`${exampleForm({
      outcome: "| 成果指標① | 発行件数 | 現状値 | 10件 | [[（令和5（2023）年度）]] | 目標値 | 15件 | （令和7（2025）年度） |",
    })}`,
    "the first year of the period": outcome("[[10件（令和4（2022）年度）]]"),
    "a later year": outcome("[[10件（令和6（2024）年度）]]"),
    "a baseline in a list": sheet`${exampleList({ baseline: "[[①5.32%（令和4（2022）年度）]]" })}`,
    "a cell with two baselines, once": sheet`${exampleList({
      name: "①発行件数\\n②苦情",
      baseline: "[[①10件\\n②8件\\n（令和4（2022）年度）]]",
      targets: ["—", "—", "—", "①15件\\n②4件"],
    })}`,
  },
});

ruleTest({ ...baselineInPeriod, id: "baseline-in-period of another programme" }, {
  accepts: { "a year that comes before its period": outcome("10件（令和5（2023）年度）") },
  finds: { "its first year": outcome("[[10件（令和6（2024）年度）]]") },
}, { settings: settingsSchema.parse({ period: { from: 2024, to: 2027 } }) });
