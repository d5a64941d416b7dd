import { sheet } from "../../src/grid/drawing";
import { countFractional } from "../../src/rules/count-fractional";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { ruleTest } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(countFractional, {
  accepts: {
    ...Object.fromEntries(["平均件数", "職員あたりの件数", "月毎の件数", "施設ごとの件数"].map((name) => [`a mean: ${name}`, r07({ name, baseline: "2.5件" })])),
    "an amount that is only about right": r07({ name: "件数", baseline: "約2.5件", target: "3件" }),
    "whole numbers": r07({ name: "件数", baseline: "1,234件", target: "1,500件" }),
    "a whole number of people, told in 万人": r07({ name: "来場者", baseline: "33.5万人", target: "38.2万人" }),
    "a mean": r07({ name: "1人当たりの件数", baseline: "2.5件", target: "2.0件" }),
    "an amount that is measured": r07({ name: "排出量", baseline: "12.5t", target: "11.5t" }),
  },
  finds: {
    ...Object.fromEntries(
      ["回", "箇所", "団体", "施設", "台", "本", "校", "館", "社", "組織", "棟", "基", "病棟", "業務", "部署", "駅"].map((unit) => [`half of one ${unit}`, r07({ baseline: `[[2.5${unit}]]` })]),
    ),
    "a target without its year": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "件数", "—", "[[2.5件]]") })}`,
    "a point for a comma": r07({ name: "件数", baseline: "[[1.234件]]", target: "1,500件" }),
    "half a person": r07({ name: "来場者", baseline: "30名", target: "[[32.5名]]" }),
  },
});
