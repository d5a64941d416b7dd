import { named, sheet } from "../../src/grid/drawing";
import { listRowWithoutForm } from "../../src/rules/list-row-without-form";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const second = { baseline: "②—", targets: ["②70%", "②72%", "②75%", "②80%"] } as const;

ruleTest(listRowWithoutForm, {
  accepts: {
    "a row that has no name yet": sheet`${exampleForm()}${exampleList({}, { name: "", baseline: "10件（令和2（2020）年度）" })}`,
    "a list whose indicators are on the forms": sheet`${exampleForm()}${exampleList({})}`,
    "a list without forms": sheet`${exampleList({})}`,
    "issues of which there is no form, as in the workbook of one department": sheet`${exampleForm()}${exampleList({}, { issueNo: "5" })}`,
  },
  finds: {
    "a second indicator": [named("シート")`${exampleForm()}`, named("成果指標一覧")`${exampleList({}, { name: "[[②窓口の満足度]]", ...second })}`],
    "an indicator that the form declares not to have": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "—", "—", "—") })}${exampleList({ name: "[[①コンビニ交付の割合]]" })}`,
  },
});
