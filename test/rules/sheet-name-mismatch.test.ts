import { named } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList } from "../../src/rules/example-list";
import { sheetNameMismatch } from "../../src/rules/sheet-name-mismatch";
import { ruleTest } from "../support/rule-test";

ruleTest(sheetNameMismatch, {
  accepts: {
    "the name of the issue": named("1-(1)-4")`${exampleForm()}`,
    "the name in full width": named("１－（１）－４")`${exampleForm()}`,
    "the first of several issues": named("1-(1)-14")`${exampleForm({ issueNo: "14~20" })}`,
    "all of several issues": named("1-(1)-14~20")`${exampleForm({ issueNo: "14~20" })}`,
    "several forms, one of which it is": named("1-(1)-5")`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5" })}`,
    "a name that is no number": named("市民文化局")`${exampleForm()}`,
    "a number alone, which may be anything": named("5")`${exampleForm()}`,
    "a copy, as Excel names it": named("1-(1)-5 (2)")`${exampleForm()}`,
    "a number that cannot be read, which has a rule of its own": named("1-(1)-5")`${exampleForm({ issueNo: "四番" })}`,
    "a list": named("1-(1)-5")`${exampleIssueList({})}`,
  },
  finds: {
    "the name of another issue": named("1-(1)-4")`${exampleForm({ issueNo: "[[5]]" })}`,
    "the name of another item": named("1-(1)-4")`${exampleForm({ itemNo: "2", issueNo: "[[4]]" })}`,
    "the name of another initiative": named("1-(1)-4")`${exampleForm({ initiativeNo: "2", issueNo: "[[4]]" })}`,
    "the name of none of two forms": named("1-(1)-6")`${exampleForm({ issueNo: "[[4]]" })}${exampleForm({ issueNo: "5" })}`,
    "each of two sheets": [named("1-(1)-4")`${exampleForm({ issueNo: "[[5]]" })}`, named("1-(1)-5")`${exampleForm({ issueNo: "[[4]]" })}`],
  },
});
