import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { targetWorse } from "../../src/rules/target-worse";
import { ruleTest } from "../support/rule-test";

const outcome = (baseline: string, target: string, name = "相談の件数") => sheet`${exampleForm({
  outcome: exampleIndicator("成果指標①", name, `${baseline}（令和2（2020）年度）`, target.replace(/(\]\])?$/, "（令和7（2025）年度）$1")),
})}`;
const list = (rationale: string, target: string) => sheet`
  | 課題No. | 成果指標名 | 方向 | 現状値 | 目標値 | 目標値の考え方 |
  | ^ | ^ | ^ | R02 | R07 | ^ |
  | 4 | 相談の件数 | 増やす | 100件 | ${target} | ${rationale} |`;

ruleTest(targetWorse, {
  accepts: {
    "the same, where less is better": outcome("100件", "100件以下"),
    "more, where more is better": outcome("100件", "120件以上"),
    "less, where less is better": outcome("100件", "80件以下"),
    "the same": outcome("100件", "100件以上"),
    "less than a strict bound": outcome("25%", "20%未満"),
    "figures that decide the direction themselves": outcome("100件", "80件"),
    "a running total, which may begin anew": outcome("300件", "12件以上", "相談の件数（累計）"),
    "a range": outcome("65%", "50～60%"),
    "a baseline that is a range": outcome("65～70%", "60%以上"),
    "units that do not convert, the business of unit-mismatch": outcome("100人", "80件以上"),
    "no baseline": outcome("—", "80件以上"),
    "a sheet of another plan": sheet`
      | 名称 | 計画策定時 | 現状 | 第3期実施計画期間における目標値 |
      | 加入率 | — | 69.0%（令和2（2020）年度） | 64%以上（令和7（2025）年度） |`,
    "a rationale that says why": list("人口の減少を見込む。", "80件"),
  },
  finds: {
    "a list that names no year": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 |
      | 4 | 相談の件数 | 100件 | [[80件以上]] |`,
    "baseline and target without their years": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "相談の件数", "100件", "[[80件以上]]") })}`,
    "at least less than there is": outcome("100件", "[[80件以上]]"),
    "at most more than there is": outcome("10件", "[[12件以下]]"),
    "less than more than there is": outcome("0%", "[[20%未満]]"),
    "other units": outcome("1億円", "[[90,000千円以上]]"),
    "an explicit direction, without a rationale": list("", "[[80件]]"),
    "the final year of several": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | < |
      | ^ | ^ | R02 | R06 | R07 |
      | 4 | 相談の件数 | 100件 | 110件以上 | [[90件以上]] |`,
  },
});
