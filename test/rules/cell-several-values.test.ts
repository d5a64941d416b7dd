import { named, sheet } from "../../src/grid/drawing";
import { cellSeveralValues } from "../../src/rules/cell-several-values";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

ruleTest(cellSeveralValues, {
  accepts: {
    "one value in each cell": sheet`${exampleList({}, { name: "②苦情" })}`,
    "a line break in a value": sheet`${exampleList({ baseline: "①5.32%\\n（令和2（2020）年度）" })}`,
    "a single point": sheet`${exampleList({ issueName: "・証明書の発行体制" })}`,
    "a form, which is no table": sheet`${exampleForm({ situation: "・混雑している。\\n・職員が少ない。", outcome: exampleIndicator("成果指標①", "①割合\\n②件数", "—", "—") })}`,
    "a header": sheet`
      | 課題No. | ①指標名\n②単位 | 成果指標名 | 現状値 |
      | 4 | 件 | 発行件数 | 10件 |`,
  },
  finds: {
    "two indicators in one cell": sheet`${exampleList({ name: "[[①割合\\n②苦情]]" })}`,
    "points in one cell": sheet`${exampleList({ issueName: "[[・証明書の発行\\n・窓口の案内]]" })}`,
    "several cells of a sheet, once": sheet`${exampleList({ name: "[[①割合\\n②苦情]]", baseline: "①5%\\n②8件" }, { issueNo: "5", name: "①割合\\n②苦情" })}`,
    "each of two sheets": [named("甲")`${exampleList({ name: "[[①割合\\n②苦情]]" })}`, named("乙")`${exampleList({ name: "[[①割合\\n②苦情]]" })}`],
  },
});
