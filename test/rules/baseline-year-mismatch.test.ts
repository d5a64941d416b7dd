import { named, sheet } from "../../src/grid/drawing";
import { baselineYearMismatch } from "../../src/rules/baseline-year-mismatch";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { faultsOf, ruleTest } from "../support/rule-test";

const form = (baseline: string) => named("シート")`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", baseline, "15%（令和7（2025）年度）") })}`;
const list = (baseline: string, issueNo = "4") => named("成果指標一覧")`${exampleList({ baseline, issueNo })}`;

ruleTest(baselineYearMismatch, {
  accepts: {
    "the same year, written otherwise": [form("5.32%（令和2（2020）年度）"), list("①5.32% (R02) 【2020】")],
    "the same years": [form("5.32%（平成30（2018）～令和3（2021）年度）"), list("①5.32% (H30-R03) 【2018-2021】")],
    "a year that only the form has": [form("5.32%（令和2（2020）年度）"), list("①5.32%")],
    "a year that only the list has, the business of fiscal-year-missing": [form("5.32%"), list("①5.32% (R02) 【2020】")],
    "a year in doubt in the form, the business of fiscal-year-era": [form("5.32%（令和3（2020）年度）"), list("①5.32% (R02) 【2020】")],
    "a year in doubt in the list": [form("5.32%（令和2（2020）年度）"), list("①5.32% (R03) 【2020】")],
    "another issue's year": [form("5.32%（令和2（2020）年度）"), list("①5.32% (R03) 【2021】", "5")],
    "an issue that two forms claim, the business of issue-number-duplicate": [form("5.32%（令和3（2021）年度）"), named("写し")`${exampleForm()}`, list("①5.32% (R02) 【2020】")],
  },
  finds: {
    "another year": [form("[[5.32%（令和3（2021）年度）]]"), list("①5.32% (R02) 【2020】")],
    "another first year": [form("[[5.32%（令和元（2019）～令和3（2021）年度）]]"), list("①5.32% (H30-R03) 【2018-2021】")],
    "another last year": [form("[[5.32%（平成30（2018）～令和2（2020）年度）]]"), list("①5.32% (H30-R03) 【2018-2021】")],
    "a year in a cell of its own": [
      named("シート")`${exampleForm({ outcome: "| 成果指標① | コンビニ交付の割合 | 現状値 | 5.32% | [[（令和3（2021）年度）]] | 目標値 | 15% | （令和7（2025）年度） |" })}`,
      list("①5.32% (R02) 【2020】"),
    ],
  },
});

test("baseline-year-mismatch shows both cells and both years", () => {
  const [fault] = faultsOf(baselineYearMismatch, sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "5.32%（令和3（2021）年度）", "15%（令和7（2025）年度）") })}${exampleList({})}`);
  expect([fault?.actual, fault?.expected, fault?.also?.map(({ area }) => area.row)]).toEqual(["令和3（2021）年度", "令和2（2020）年度", [15]]);
});
