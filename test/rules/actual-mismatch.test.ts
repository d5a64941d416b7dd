import { named } from "../../src/grid/drawing";
import { actualMismatch } from "../../src/rules/actual-mismatch";
import { ruleTest } from "../support/rule-test";
import { exampleForm } from "../../src/rules/example-form";

const form = (r06: string, r07: string) => named("シート")`${exampleForm({
  outcome: `| 成果指標① | 交付率 | 現状値 | 5%（令和2（2020）年度） | 目標値 | 15%（令和7（2025）年度） |
    | 年度 | R06 | R07 |
    | 実績値 | ${r06} | ${r07} |`,
})}`;

const list = (r06: string, r07: string, issueNo = "4") => named("成果指標一覧")`
  | 取組No. | 項目No. | 課題No. | 成果指標名 | 現状値 | 実績値 | < |
  | ^ | ^ | ^ | ^ | ^ | R06 | R07 |
  | 1 | 1 | ${issueNo} | 交付率 | 5% | ${r06} | ${r07} |`;

ruleTest(actualMismatch, {
  accepts: {
    "an issue that two forms claim, the business of issue-number-duplicate": [form("6%", "7%"), named("写し")`${exampleForm()}`, list("6%", "8%")],
    "the same results": [form("6%", "7%"), list("6%", "7%")],
    "the same result in another notation": [form("6％", "7.0%"), list("6%", "7%")],
    "a result that only one of them has yet": [form("6%", ""), list("", "7%")],
    "another issue's result": [form("6%", "7%"), list("5%", "8%", "5")],
  },
  finds: {
    "another result": [form("6%", "[[7%]]"), list("6%", "8%")],
    "a result where the list declares none": [form("[[6%]]", "7%"), list("—", "7%")],
  },
});
