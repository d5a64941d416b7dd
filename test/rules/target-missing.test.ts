import { sheet } from "../../src/grid/drawing";
import { targetMissing } from "../../src/rules/target-missing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest, saidOf } from "../support/rule-test";

const outcome = (name: string, target: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", name, "—", target) })}`;

ruleTest(targetMissing, {
  accepts: {
    "a value": outcome("来場者数", "150人（令和7（2025）年度）"),
    "a value without a year": outcome("来場者数", "150人"),
    "a declared none": outcome("来場者数", "—"),
    "words": outcome("来場者数", "全部署"),
    "a row for an indicator that was not used": outcome("", ""),
    "a list with a dash for the years between": sheet`${exampleList({ targets: ["①—", "①11%", "①－", "①15%"] })}`,
  },
  finds: {
    "a blank in a form": outcome("来場者数", "[[]]"),
    "a form that has no place for it": sheet`${exampleForm({ outcome: "| 成果指標① | [[来場者数]] | 現状値 | — |" })}`,
    "a blank that two indicators share, once": sheet`${exampleList({ name: "①来場者数\\n②満足度", baseline: "①—\\n②—", targets: ["[[]]", "①1人\\n②1%", "①1人\\n②1%", "①1人\\n②1%"] })}`,
    "the gap of one of two indicators": sheet`${exampleList({ name: "①来場者数\\n②満足度", baseline: "①—\\n②—", targets: ["[[②1%]]", "①1人\\n②1%", "①1人\\n②1%", "①1人\\n②1%"] })}`,
    "blank years in a list": sheet`${exampleList({ targets: ["[[]]", "①11%", "[[]]", "①15%"] })}`,
  },
});

test("target-missing names the year in a list", () => {
  expect(saidOf(targetMissing, sheet`${exampleList({ targets: ["①9%", "[[]]", "①13%", "①15%"] })}`)).toContain("令和5（2023）年度目標値が空いています");
});

test("target-missing says so in English, too", () => {
  expect(saidOf(targetMissing, sheet`${exampleList({ targets: ["①9%", "[[]]", "①13%", "①15%"] })}`, "en")).toContain("for fiscal 2023 is blank");
});
