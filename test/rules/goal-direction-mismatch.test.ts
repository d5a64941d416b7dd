import { sheet } from "../../src/grid/drawing";
import { goalDirectionMismatch } from "../../src/rules/goal-direction-mismatch";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { ruleTest } from "../support/rule-test";

const form = (baseline: string, target: string, goal: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "件数", baseline, target), goal })}`;
const [less, more] = ["1,250件（令和7（2025）年度）", "1,500件（令和7（2025）年度）"];
const baseline = "1,396件（令和2（2020）年度）";

ruleTest(goalDirectionMismatch, {
  accepts: {
    "a word for less, where the target keeps the baseline": form("25件（令和2（2020）年度）", "25件（令和7（2025）年度）", "件数の削減（令和7（2025）年度目標値：25件）"),
    "the same number in another unit": form("1,396人（令和2（2020）年度）", "1,250人（令和7（2025）年度）", "件数の増加（令和7（2025）年度目標値：1,250件）"),
    "a baseline in a unit that does not convert": form("1,396人（令和2（2020）年度）", less, "件数の増加（令和7（2025）年度目標値：1,250件）"),
    "more, where the target lies above the baseline": form(baseline, more, "件数の増加（令和7（2025）年度目標値：1,500件）"),
    "less, where the target lies below the baseline": form(baseline, less, "件数の削減（令和7（2025）年度目標値：1,250件）"),
    "a target that keeps the baseline": form("25件（令和2（2020）年度）", "25件（令和7（2025）年度）", "件数の増加（令和7（2025）年度目標値：25件）"),
    "no word for the change": form(baseline, more, "コーディネートの充実（令和7（2025）年度目標値：1,500件）"),
    "no baseline to compare with": form("—", less, "件数の増加（令和7（2025）年度目標値：1,250件）"),
    "a number that is no indicator's target, which is the business of goal-number-mismatch": form(baseline, less, "件数の増加（令和7（2025）年度目標値：1,300件）"),
  },
  finds: {
    "an activity indicator": sheet`${exampleForm({ activity: exampleIndicator("活動指標①", "件数", baseline, less), goal: "[[件数の増加（令和7（2025）年度目標値：1,250件）]]" })}`,
    "a target without its year": form(baseline, "1,250件", "[[件数の増加（目標値：1,250件）]]"),
    "the goal of 3-(1)-3": form(baseline, less, "[[件数の増加(令和7(2025)年度目標値:1,250件)]]"),
    "less, where the target lies above the baseline": form(baseline, more, "[[件数の削減（令和7（2025）年度目標値：1,500件）]]"),
    "amounts in different units": form("2億円（令和2（2020）年度）", "190,000千円（令和7（2025）年度）", "[[使用料の増収（令和7（2025）年度目標値：1.9億円）]]"),
  },
});
