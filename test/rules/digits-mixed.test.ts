import { formula, named, sheet } from "../../src/grid/drawing";
import { digitsMixed } from "../../src/rules/digits-mixed";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";
import { r07 } from "./results";

const outcome = (baseline: string, target: string) => sheet`${exampleForm({
  activity: exampleIndicator("活動指標①", "周知の回数", baseline, target),
  outcome: exampleIndicator("成果指標①", "発行件数", baseline, target),
})}`;
const half = exampleIndicator("活動指標①", "周知の回数", "10件", "15件");
const one = (baseline: string, target: string) =>
  sheet`${exampleForm({ activity: half, outcome: exampleIndicator("成果指標①", "発行件数", baseline, target) })}`;

ruleTest(digitsMixed, {
  accepts: {
    "figures in full width beside years in half width": outcome("１０件（令和2（2020）年度）", "１５件（令和7（2025）年度）"),
    "digits in half width": one("10件", "15件"),
    "digits in full width throughout": outcome("１０件（令和２（２０２０）年度）", "１５件（令和７（２０２５）年度）"),
    "each sheet in its own width": [
      named("甲")`${exampleList({ baseline: "5%", targets: ["—", "—", "—", "9%"] })}`,
      named("乙")`${exampleList({ issueNo: "5", baseline: "５％", targets: ["—", "—", "—", "９％"] })}`,
    ],
    "numbers of issues and words, which are no figures": sheet`${exampleForm({ issueNo: "４", situation: "令和３年度は２０件であった。" })}`,
    "a target in words": one("10件", "全２０園を移行"),
  },
  finds: {
    "figures of the first indicator, beside those of the second": sheet`${exampleForm({
      activity: exampleIndicator("活動指標①", "周知の回数", "[[１０件 → 10件]]", "[[１５件 → 15件]]"),
      outcome: exampleIndicator("成果指標①", "発行件数", "10件", "15件"),
    })}`,
    "both figures of an indicator, where another has its own in half width": one("[[１０件 → 10件]]", "[[１５件 → 15件]]"),
    "a target": one("10件", "[[１５件 → 15件]]"),
    "a baseline": one("[[１０件 → 10件]]", "15件"),
    "separators, points and signs among the digits": one("[[１，２３４．５％ → 1,234.5%]]", "15%"),
    "a year in the cell": one("10件", "[[15件（令和７（２０２５）年度） → 15件（令和7（2025）年度）]]"),
    "commas that do not stand among digits, which stay": one("10件", "[[１５件（甲，乙） → 15件（甲，乙）]]"),
    "an actual and a rate": r07({ target: "15件", actual: "[[１５件 → 15件]]", rate: "[[１００％ → 100%]]" }),
    "a formula, which is mended by hand": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 |
      | ^ | ^ | R02 | R07 |
      | 4 | 発行件数 | 10件 | [[${formula("１５件")}]] |`,
    "a cell with two figures, once and by hand": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 |
      | ^ | ^ | R02 | R07 |
      | 4 | ①発行件数\n②苦情 | ①10件\n②8件 | [[①１５件\n②４件]] |`,
  },
});
