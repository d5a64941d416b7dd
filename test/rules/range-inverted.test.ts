import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { rangeInverted } from "../../src/rules/range-inverted";
import { ruleTest } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

const target = (text: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "利用率", "65%（令和2（2020）年度）", text) })}`;
const year = "（令和7（2025）年度）";

ruleTest(rangeInverted, {
  accepts: {
    "a range": target(`70%～90%${year}`),
    "a range whose unit stands once": target(`59～90%${year}`),
    "a single number": target(`70%${year}`),
    "two equal bounds, which are no range": target(`70%～70%${year}`),
    "a number that cannot be read for another reason": target(`12,34件${year}`),
    "a sentence with two numbers": target(`90件を70件に集約${year}`),
    "years that go on": target(`70%（令和5（2023）～令和7（2025）年度）`),
  },
  finds: {
    "a target": target(`[[90%～70%${year}]]`),
    "a unit that stands once": target(`[[90～59%${year}]]`),
    "another wave": target(`[[90%〜70%${year}]]`),
    "a minus for a wave": target(`[[90－59%${year}]]`),
    "separators": target(`[[1,200件～900件${year}]]`),
    "decimals": target(`[[0.9%～0.75%${year}]]`),
    "a target without its year": target("[[90%～70%]]"),
    "a baseline": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "利用率", "[[90%～70%（令和2（2020）年度）]]", `70%${year}`) })}`,
    "an actual": formWithResults("70%～90%", { 実績値: ["65%", "[[90～70%]]"] }),
    "an actual in a list": r07({ target: "70%～90%", actual: "[[90～70%]]" }),
  },
});
