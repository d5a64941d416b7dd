import { named, sheet } from "../../src/grid/drawing";
import { formWithoutListRow } from "../../src/rules/form-without-list-row";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const outcome = (label: string, name: string) => exampleIndicator(`成果指標${label}`, name, "—", "15%（令和7（2025）年度）");

ruleTest(formWithoutListRow, {
  accepts: {
    "an indicator that is not listed, on two forms that claim its issue": sheet`${exampleForm({ outcome: outcome("①", "満足度") })}${exampleForm({ outcome: outcome("①", "満足度") })}${exampleList({ issueNo: "5" })}`,
    "an issue that two forms claim, which is the business of issue-number-duplicate": sheet`${exampleForm()}${exampleForm()}${exampleList({})}`,
    "a form whose indicators are listed": sheet`${exampleForm()}${exampleList({})}`,
    "a workbook without a list": sheet`${exampleForm()}`,
    "an activity indicator where only the outcome indicators are listed": [named("シート")`${exampleForm()}`, named("成果指標一覧")`${exampleList({})}`],
    "a 施策シート, whose indicators are its own": [
      named("シート")`${exampleForm()}`,
      named("施策5-1-1")`
        | 名称 | 計画策定時 | 現状 | 第3期実施計画期間における目標値 |
        | 加入率 | 63.8%（平成27（2015）年度） | 59.0%（令和2（2020）年度） | 64%以上（令和7（2025）年度） |`,
    ],
    "a list of issues, which has no indicators": sheet`${exampleForm()}${exampleIssueList({})}`,
    "a form that declares that it has none": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "—", "—", "—") })}${exampleList({ issueNo: "5" })}`,
    "an issue that no list has, which is the business of issue-not-listed": sheet`${exampleForm({ issueNo: "40" })}${exampleList({})}${exampleIssueList({})}`,
    "a row of the form that was not used": sheet`${exampleForm({ outcome: [outcome("①", "コンビニ交付の割合"), exampleIndicator("成果指標②", "", "", "")].join("\n") })}${exampleList({})}`,
  },
  finds: {
    "an issue that is not in the list": sheet`${exampleForm({ outcome: outcome("①", "[[コンビニ交付の割合]]") })}${exampleList({ issueNo: "5" })}`,
    "an issue that is listed without its indicators": sheet`${exampleForm({ issueNo: "5", outcome: outcome("①", "[[来場者数]]") })}${exampleList({})}${exampleIssueList({ issueNo: "4" }, { issueNo: "5" })}`,
    "the second indicator of an issue": [
      named("シート")`${exampleForm({ outcome: [outcome("①", "コンビニ交付の割合"), outcome("②", "[[窓口の満足度]]")].join("\n") })}`,
      named("成果指標一覧")`${exampleList({})}`,
    ],
  },
});
