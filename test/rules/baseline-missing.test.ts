import { sheet } from "../../src/grid/drawing";
import { baselineMissing } from "../../src/rules/baseline-missing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const outcome = (name: string, baseline: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", name, baseline, "150人（令和7（2025）年度）") })}`;

ruleTest(baselineMissing, {
  accepts: {
    "a value": outcome("来場者数", "120人（令和2（2020）年度）"),
    "a declared none": outcome("来場者数", "—"),
    "words": outcome("来場者数", "集計中"),
    "a form that has no such indicator": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "—", "—", "—") })}`,
    "a row for an indicator that was not used": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "", "", "") })}`,
    "a list that has no column for it": sheet`
      | 成果指標一覧 |
      | 課題No. | 所管 | 課題名 | 成果指標名 | 目標値 |
      | ^ | ^ | ^ | ^ | R07 |
      | 4 | 市民文化局 | 証明書 | 交付率 | 85% |`,
  },
  finds: {
    "a blank in a form": outcome("来場者数", "[[]]"),
    "a form that has no place for it": sheet`${exampleForm({ outcome: "| 成果指標① | [[来場者数]] | 目標値 | 150人（令和7（2025）年度） |" })}`,
    "a blank that two indicators share, once": sheet`${exampleList({ name: "①来場者数\\n②満足度", baseline: "[[]]", targets: ["①1人\\n②1%", "①1人\\n②1%", "①1人\\n②1%", "①1人\\n②1%"] })}`,
    "a blank in a list": sheet`${exampleList({ baseline: "[[]]" })}`,
  },
});
