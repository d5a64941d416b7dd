import { named, sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { unitMismatch } from "../../src/rules/unit-mismatch";
import { ruleTest } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

const form = (baseline: string, target: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", baseline, target) })}`;

ruleTest(unitMismatch, {
  accepts: {
    "figures none of which has a unit": r07({ baseline: "30", target: "85", actual: "78.2" }),
    "one unit throughout": r07({ baseline: "30%", target: "85%", actual: "78.2%" }),
    "one unit in two spellings": r07({ baseline: "3か所", target: "5箇所", actual: "4ヶ所" }),
    "people counted as 人 and as 名": r07({ baseline: "3人", target: "5名", actual: "4人" }),
    "amounts of money, whatever the multiplier": r07({ baseline: "0円", target: "3,000千円", actual: "0.02億円" }),
    "figures without a unit": r07({ baseline: "30", target: "85%", actual: "78.2" }),
    "words and dashes": r07({ baseline: "—", target: "全部署", actual: "600部署" }),
    "a form and a list that agree": [form("5.32%（R02）", "15%（R07）"), named("成果指標一覧")`${exampleList({})}`],
  },
  finds: {
    "a target without its year, which the others outvote": [
      form("5.32%（R02）", "[[15件]]"),
      named("成果指標一覧")`${exampleList({})}`,
    ],
    "an actual": r07({ baseline: "30%", target: "85%", actual: "[[78.2人]]" }),
    "a baseline": r07({ baseline: "[[30人]]", target: "85%", actual: "78.2%" }),
    "a target, which the others outvote": r07({ baseline: "30%", target: "[[85人]]", actual: "78.2%" }),
    "a baseline against the target, where there is nothing else": form("[[5.32件（R02）]]", "15%（R07）"),
    "a form against its list": [form("5.32%（R02）", "[[15件（R07）]]"), named("成果指標一覧")`${exampleList({})}`],
    "one year of the results block of a form": formWithResults("15%", { 実績値: ["9%", "[[12件]]"] }),
    "a baseline, where most figures have no unit": sheet`${exampleList({ baseline: "[[①5.32件]]", targets: ["①9", "①11", "①13", "①15%"] })}`,
    "one year of a list": sheet`${exampleList({ targets: ["①9%", "[[①11件]]", "①13%", "①15%"] })}`,
  },
});
