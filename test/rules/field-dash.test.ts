import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { fieldDash } from "../../src/rules/field-dash";
import { ruleTest } from "../support/rule-test";

ruleTest(fieldDash, {
  accepts: {
    "a form that is filled in": sheet`${exampleForm()}`,
    "a baseline that there is not": sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "満足度", "—", "80%（令和7（2025）年度）") })}`,
    "a resource that is not needed": sheet`${exampleForm({ resources: ["—", "—", "—", "—", "—"] })}`,
    "a blank, the business of field-missing": sheet`${exampleForm({ goal: "" })}`,
    "a dash within a text": sheet`${exampleForm({ situation: "窓口—電話とも混雑している。" })}`,
  },
  finds: {
    "a department": sheet`${exampleForm({ department: "[[—]]" })}`,
    "the name of an initiative": sheet`${exampleForm({ initiativeName: "[[－]]" })}`,
    "the name of an item": sheet`${exampleForm({ itemName: "[[ー]]" })}`,
    "the name of an issue": sheet`${exampleForm({ issueName: "[[なし]]" })}`,
    "a situation": sheet`${exampleForm({ situation: "[[—]]" })}`,
    "a direction": sheet`${exampleForm({ direction: "[[-]]" })}`,
    "measures": sheet`${exampleForm({ measures: "[[―]]" })}`,
    "a goal": sheet`${exampleForm({ goal: "[[該当なし]]" })}`,
  },
});
