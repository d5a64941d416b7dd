import { named } from "../../src/grid/drawing";
import { targetMismatch } from "../../src/rules/target-mismatch";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const form = (target: string) => named("シート")`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "—", target) })}`;
const list = (...targets: readonly [string, string, string, string]) => named("成果指標一覧")`${exampleList({ targets })}`;

ruleTest(targetMismatch, {
  accepts: {
    "an issue that two forms claim, which is the business of issue-number-duplicate": [form("15%（令和7（2025）年度）"), named("シート2")`${exampleForm()}`, list("①9%", "①11%", "①13%", "①16%")],
    "the final year's target": [form("15%（令和7（2025）年度）"), list("①9%", "①11%", "①13%", "①15%")],
    "a target of an earlier year, as in 2-(7)-10": [form("11%（令和5（2023）年度）"), list("①9%", "①11%", "①—", "①—")],
    "a bound that only one of them has": [form("15%以上（令和7（2025）年度）"), list("①9%", "①11%", "①13%", "①15%")],
    "a target in words": [form("全部署（令和7（2025）年度）"), list("①9%", "①11%", "①13%", "①15%")],
    "a target without a year, which is the business of fiscal-year-missing": [form("20%"), list("①9%", "①11%", "①13%", "①15%")],
    "a range, written in two ways": [form("70%～90%（令和7（2025）年度）"), list("①59～90%", "①59～90%", "①70～90%", "①70～90%")],
  },
  finds: {
    "another number": [form("[[18%（令和7（2025）年度）]]"), list("①9%", "①11%", "①13%", "①15%")],
    "the number of another year": [form("[[13%（令和7（2025）年度）]]"), list("①9%", "①11%", "①13%", "①15%")],
    "a target of an earlier year": [form("[[12%（令和5（2023）年度）]]"), list("①9%", "①11%", "①—", "①—")],
    "a target where the list declares none": [form("[[15%（令和7（2025）年度）]]"), list("①9%", "①11%", "①13%", "①—")],
  },
});
