import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { targetBeforeBaseline } from "../../src/rules/target-before-baseline";
import { ruleTest } from "../support/rule-test";

const form = (baseline: string, target: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "件数", baseline, target) })}`;

ruleTest(targetBeforeBaseline, {
  accepts: {
    "a target whose era and western year disagree, the business of fiscal-year-era": form("10件（令和7（2025）年度）", "15件（令和2（2025）年度）"),
    "a later year": form("10件（令和2（2020）年度）", "15件（令和5（2023）年度）"),
    "a baseline without a year": form("10件", "15件（令和2（2020）年度）"),
    "no baseline": form("—（令和7（2025）年度）", "15件（令和7（2025）年度）"),
    "years of which era and western year disagree, the business of fiscal-year-era": form("10件（令和7（2020）年度）", "15件（令和7（2025）年度）"),
    "targets of the columns of a list": sheet`${exampleList({ baseline: "①5.32%（令和4（2022）年度）" })}`,
    "a 施策シート, which keeps the targets of earlier periods": sheet`
      | 名称 | 計画策定時 | 現状 | 第1期 | 第3期 |
      | 加入率 | — | 59.0%（令和2（2020）年度） | 64%以上（平成29（2017）年度） | 64%以上（令和7（2025）年度） |`,
  },
  finds: {
    "a year of a list that says its year in the cell": sheet`${exampleList({
      baseline: "①5.32%（令和4（2022）年度）",
      targets: ["[[①9% (R04)【2022】]]", "①11% (R05)【2023】", "①13% (R06)【2024】", "①15% (R07)【2025】"],
    })}`,
    "the last period of a 施策シート": sheet`
      | 名称 | 計画策定時 | 現状 | 第2期 | 第3期 |
      | 加入率 | — | 59.0%（令和2（2020）年度） | 64%以上（平成29（2017）年度） | [[64%以上（平成30（2018）年度）]] |`,
    "a year before": form("10件（令和2（2020）年度）", "[[15件（平成29（2017）年度）]]"),
    "the same year": form("10件（令和7（2025）年度）", "[[15件（令和7（2025）年度）]]"),
  },
});
