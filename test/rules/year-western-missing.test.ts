import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { yearWesternMissing } from "../../src/rules/year-western-missing";
import { ruleTest } from "../support/rule-test";

const list = (year: string, baseline = "10件") => sheet`
  | 課題No. | 成果指標名 | 現状値 | 目標値 |
  | ^ | ^ | ^ | ${year} |
  | 4 | 発行件数 | ${baseline} | 15件 |`;

ruleTest(yearWesternMissing, {
  accepts: {
    "a western year": list("2025年度"),
    "both": list("令和7（2025）年度", "10件（R02（2020））"),
    "both in full width": list("令和７（２０２５）年度"),
    "a form, which is no table": sheet`${exampleForm({ outcome: "| 成果指標① | 件数 | 現状値 | 10件（R02） | 目標値 | 15件（R07） |" })}`,
  },
  finds: {
    "a header": list("[[R07]]"),
    "a header in words": list("[[令和7年度]]"),
    "a value": list("2025年度", "[[10件（令和2年度）]]"),
    "both, together": list("[[R07]]", "10件（令和2年度）"),
  },
});
