import { sheet } from "../../src/grid/drawing";
import { indicatorNameMissing } from "../../src/rules/indicator-name-missing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { ruleTest } from "../support/rule-test";

const outcome = (name: string, baseline: string, target: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", name, baseline, target) })}`;

ruleTest(indicatorNameMissing, {
  accepts: {
    "a name": outcome("来場者数", "—", "150人（令和7（2025）年度）"),
    "a row that was not used": outcome("", "", ""),
    "a row of dashes": outcome("—", "—", "—"),
  },
  finds: {
    "a baseline that cannot be read, without a name": outcome("[[]]", "12,34件（令和2（2020）年度）", ""),
    "a target without a name": outcome("[[]]", "—", "150人（令和7（2025）年度）"),
    "a target without a name and without a year": outcome("[[]]", "", "150人"),
    "a baseline without a name": outcome("[[]]", "120人（令和2（2020）年度）", ""),
    "a target in words without a name": outcome("[[]]", "", "全部署（令和7（2025）年度）"),
  },
});
