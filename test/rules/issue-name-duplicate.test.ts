import { sheet } from "../../src/grid/drawing";
import { exampleForm, type ExampleForm } from "../../src/rules/example-form";
import { issueNameDuplicate } from "../../src/rules/issue-name-duplicate";
import { ruleTest } from "../support/rule-test";

const beside = (parts: ExampleForm) => sheet`${exampleForm()}${exampleForm({ issueNo: "5", ...parts })}`;

ruleTest(issueNameDuplicate, {
  accepts: {
    "names of their own": beside({ issueName: "農業の支援" }),
    "a name that two departments share": beside({ department: "幸区役所" }),
    "the same issue twice, the business of issue-number-duplicate": beside({ issueNo: "4" }),
    "names that are blank, the business of field-missing": sheet`${exampleForm({ issueName: "" })}${exampleForm({ issueNo: "5", issueName: "" })}`,
    "a number that cannot be read, which has a rule of its own": beside({ issueNo: "五番" }),
  },
  finds: {
    "one name for two numbers": beside({ issueName: "[[証明書の発行体制]]" }),
    "one name, written differently": beside({ issueName: "[[証明書の 発行体制]]" }),
    "one name in two items": sheet`${exampleForm()}${exampleForm({ itemNo: "2", issueName: "[[証明書の発行体制]]" })}`,
  },
});
