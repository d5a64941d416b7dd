import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { resourceNoneChosen } from "../../src/rules/resource-none-chosen";
import { ruleTest } from "../support/rule-test";

ruleTest(resourceNoneChosen, {
  accepts: {
    "one circle": sheet`${exampleForm({ resources: ["—", "—", "—", "—", "○"] })}`,
    "a mark that is neither, which is the business of resource-mark-invalid": sheet`${exampleForm({ resources: ["—", "△", "—", "—", "—"] })}`,
    "a form without the block": sheet`${exampleForm().replace(/\n\s*\| 確保を想定[^\n]*\n[^\n]*/, "")}`,
  },
  finds: {
    "five dashes": sheet`${exampleForm({ resources: ["[[—]]", "—", "—", "—", "—"] })}`,
    "five blanks": sheet`${exampleForm({ resources: ["[[]]", "", "", "", ""] })}`,
    "dashes of other widths": sheet`${exampleForm({ resources: ["[[-]]", "－", "ー", "―", ""] })}`,
  },
});
