import { named, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { initiativeNameMismatch } from "../../src/rules/initiative-name-mismatch";
import { ruleTest } from "../support/rule-test";

const [first, second] = [exampleForm({ issueNo: "4" }), exampleForm({ issueNo: "5" })];

ruleTest(initiativeNameMismatch, {
  accepts: {
    "one name on all forms": sheet`${first}${second}`,
    "spaces and widths": sheet`${first}${second}${exampleForm({ issueNo: "6", initiativeName: "市民サービスの　再構築" })}`,
    "forms that are divided equally": sheet`${first}${exampleForm({ issueNo: "5", initiativeName: "市役所の資源" })}`,
    "other names under other numbers": sheet`${first}${second}${exampleForm({ initiativeNo: "2", initiativeName: "市役所の資源", itemName: "働く環境" })}`,
    "a blank and a placeholder": sheet`${first}${second}${exampleForm({ issueNo: "6", initiativeName: "", itemName: "○○" })}`,
    "numbers that cannot be read, on all of them": sheet`${exampleForm({ initiativeNo: "一" })}${exampleForm({ initiativeNo: "一" })}${exampleForm({ initiativeNo: "一", initiativeName: "市役所の資源", itemName: "働く環境" })}`,
    "item numbers that cannot be read": sheet`${exampleForm({ itemNo: "一" })}${exampleForm({ itemNo: "一" })}${exampleForm({ itemNo: "一", itemName: "働く環境" })}`,
    "a number that cannot be read": sheet`${first}${second}${exampleForm({ initiativeNo: "一", initiativeName: "市役所の資源", itemName: "働く環境" })}`,
  },
  finds: {
    "another name for the initiative": sheet`${first}${second}${exampleForm({ issueNo: "6", initiativeName: "[[市役所の資源]]" })}`,
    "another name for the item, on a sheet of its own": [named("A")`${first}`, named("B")`${exampleForm({ issueNo: "6", itemName: "[[働く環境]]" })}`, named("C")`${second}`],
  },
});
