import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { placeholderLeft } from "../../src/rules/placeholder-left";
import { ruleTest } from "../support/rule-test";

const outcome = (name: string, baseline: string, target: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", name, baseline, target) })}`;

ruleTest(placeholderLeft, {
  accepts: {
    "a form that is filled in": sheet`${exampleForm()}`,
    "a declared none": outcome("来場者数", "—", "なし"),
    "the circles that mark resources": sheet`${exampleForm({ resources: ["○", "○", "○", "○", "○"] })}`,
    "a sentence in which something is still to be decided": sheet`${exampleForm({ direction: "移転先は未定のため、先に方針を定める。" })}`,
    "headings led by ● in the measures": sheet`${exampleForm({ measures: "【R04（2022）】\\n●周知\\n●●重点" })}`,
    "a result of a year that has not ended": sheet`${exampleForm({ outcome: [exampleIndicator("成果指標①", "来場者数", "—", "150人（令和7（2025）年度）"), "| 年度 | R07 | R08 |", "| 実績値 | 149人 | 未定 |"].join("\n") })}`,
    "an example in the middle of a text": sheet`${exampleForm({ situation: "手続の一部（例：証明書）が窓口に限られる。" })}`,
  },
  finds: {
    "○○ for numbers and names": sheet`${exampleForm({ initiativeNo: "[[○○]]", initiativeName: "[[○○]]", itemNo: "[[○○]]", itemName: "[[○○]]", issueNo: "[[○○]]", issueName: "[[○○]]" })}`,
    "○○ for a direction": sheet`${exampleForm({ direction: "[[○○を進める。]]" })}`,
    "a target without its year": outcome("来場者数", "—", "[[XX人]]"),
    "what a list says of its indicators": sheet`
      | 課題No. | 所管 | 課題名 | 成果指標名 | 成果指標の考え方 | 算出方法 | 現状値 | 目標値の考え方 |
      | 4 | [[○○局]] | 証明書 | 来場者数 | [[○○の割合]] | [[○○／○○]] | 10人 | [[未定]] |`,
    "a name in the issue list": sheet`${exampleIssueList({ issueName: "[[○○の推進]]" })}`,
    "○○ for the name of a department": sheet`${exampleForm({ department: "[[○○局]]" })}`,
    "〇〇 in the middle of a text": sheet`${exampleForm({ situation: "[[〇〇地区の窓口が混んでいる。]]" })}`,
    "未定 as a whole entry": sheet`${exampleForm({ goal: "[[未定]]" })}`,
    "a year that was never filled in": sheet`${exampleForm({ measures: "[[【20●●】\\n●周知]]" })}`,
    "an era year that was never filled in": outcome("来場者数", "[[120人（令和○年度）]]", "150人（令和7（2025）年度）"),
    "XX for a value": outcome("来場者数", "—", "[[XX人（令和7（2025）年度）]]"),
    "the template's own example": outcome("[[（例）来場者数]]", "—", "150人（令和7（2025）年度）"),
    "a placeholder in a list, once for a cell": sheet`${exampleList({ issueName: "[[○○の推進]]", name: "①来場者数\\n②満足度", baseline: "①—\\n②—", targets: ["①1人\\n②1%", "①1人\\n②1%", "①1人\\n②1%", "①1人\\n②1%"] })}`,
    "results that were never filled in": sheet`${exampleForm({
      outcome: [
        exampleIndicator("成果指標①", "来場者数", "—", "150人（令和7（2025）年度）"),
        "| 年度 | R06 | R07 |",
        "| 実績値 | 140人 | [[○○人]] |",
        "| 達成率 | [[XX%]] | — |",
        "| 達成度 | [[要記入]] | 3 |",
        "| 未達の理由 | — | [[（記入例）利用が減ったため]] |",
      ].join("\n"),
    })}`,
    "a placeholder in the issue list": sheet`${exampleIssueList({ department: "[[△△局]]" })}`,
  },
});
