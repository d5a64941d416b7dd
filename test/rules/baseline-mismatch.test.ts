import { named, number, sheet, type Drawn } from "../../src/grid/drawing";
import { baselineMismatch } from "../../src/rules/baseline-mismatch";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const form = (baseline: string) => named("シート")`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", baseline, "15%（令和7（2025）年度）") })}`;
const list = (baseline: string) => named("成果指標一覧")`${exampleList({ baseline })}`;
const stored = (baseline: Drawn) => named("成果指標一覧")`
  | 成果指標一覧 |
  | 取組No. | 項目No. | 課題No. | 所管 | 課題名 | 成果指標名 | 現状値 | 目標値 |
  | ^ | ^ | ^ | ^ | ^ | ^ | ^ | R07 |
  | 1 | 1 | 4 | 市民文化局 | 証明書の発行体制 | ①コンビニ交付の割合 | ${baseline} | 15% |`;

ruleTest(baselineMismatch, {
  accepts: {
    "an issue that two forms claim, which is the business of issue-number-duplicate": [form("5.32%（令和2（2020）年度）"), named("シート2")`${exampleForm()}`, list("①7% (R02) 【2020】")],
    "the same value, written alike": [form("5.32%（令和2（2020）年度）"), list("①5.32% (R02) 【2020】")],
    "the same value in another unit": [form("1億円（令和2（2020）年度）"), list("①100,000千円（令和2（2020）年度）")],
    "the same people, counted as 名 and 人": [form("30名（令和2（2020）年度）"), list("①30人（令和2（2020）年度）")],
    "a number that is stored as one": [form("5.32%（令和2（2020）年度）"), stored(number(0.0532, "0.00%", "5.32%"))],
    "a number that is stored more finely than shown": [form("5.3%（令和2（2020）年度）"), stored(number(0.0532, "0.0%", "5.3%"))],
    "dashes of different width": [form("—（令和2（2020）年度）"), list("①－ (R02) 【2020】")],
    "a blank, which is the business of baseline-missing": [form(""), list("①5.32% (R02) 【2020】")],
    "units that do not convert, which is the business of unit-mismatch": [form("5件（令和2（2020）年度）"), list("①7回 (R02) 【2020】")],
    "another issue's value": [form("5.32%（令和2（2020）年度）"), named("成果指標一覧")`${exampleList({ issueNo: "5", baseline: "①9%（令和2（2020）年度）" })}`],
  },
  finds: {
    "the baseline of 2-(7)-10 ④": [form("[[69.3%（令和2（2020）年度）]]"), list("①89.3% 【2020】")],
    "an amount that is off by its unit": [form("[[1億円（令和2（2020）年度）]]"), list("①100,000円（令和2（2020）年度）")],
    "a value where the list declares none": [form("[[5.32%（令和2（2020）年度）]]"), list("①— (R02) 【2020】")],
    "a declared none where the list has a value": [form("[[—]]"), list("①5.32% (R02) 【2020】")],
    "another upper bound": [form("[[5%～9%（令和2（2020）年度）]]"), list("①5～8% (R02) 【2020】")],
    "form and list on one sheet": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "[[5.23%（令和2（2020）年度）]]", "15%（令和7（2025）年度）") })}${exampleList({})}`,
  },
});
