import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { targetNone } from "../../src/rules/target-none";
import { ruleTest } from "../support/rule-test";

const outcome = (baseline: string, target: string) =>
  sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "満足度", baseline, target) })}`;
const year = "（令和7（2025）年度）";

ruleTest(targetNone, {
  accepts: {
    "a target": outcome("70%（令和2（2020）年度）", `80%${year}`),
    "a target in words": outcome("70%（令和2（2020）年度）", `全部署${year}`),
    "a target in one year only": sheet`${exampleList({ targets: ["—", "①11%", "—", "—"] })}`,
    "a blank target, the business of target-missing": outcome("70%（令和2（2020）年度）", ""),
    "years of which one is blank": sheet`${exampleList({ targets: ["—", "—", "—", ""] })}`,
    "an indicator that is declared none": outcome("—", `—${year}`),
    "a list without targets": sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | 10件 |`,
    "none in the form, where the list has some": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "5.32%（令和2（2020）年度）", "—") })}${exampleList({})}`,
  },
  finds: {
    "none in a list that names no year": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 |
      | 4 | 満足度 | 70% | [[—]] |`,
    "none in a form": outcome("70%（令和2（2020）年度）", `[[—${year}]]`),
    "none in a form, without its year": outcome("70%（令和2（2020）年度）", "[[なし]]"),
    "none in any year of a list": sheet`${exampleList({ targets: ["—", "—", "—", "[[—]]"] })}`,
    "none for two indicators of a cell, once": sheet`${exampleList({
      name: "①割合\\n②苦情",
      baseline: "①5%\\n②8件",
      targets: ["①—\\n②—", "①—\\n②—", "①—\\n②—", "[[①—\\n②—]]"],
    })}`,
  },
});
