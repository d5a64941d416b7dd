import { named, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList } from "../../src/rules/example-list";
import { issueNumberDuplicate } from "../../src/rules/issue-number-duplicate";
import { faultsOf, ruleTest } from "../support/rule-test";

ruleTest(issueNumberDuplicate, {
  accepts: {
    "a form and its row in the list": sheet`${exampleForm({ issueNo: "4" })}${exampleIssueList({ issueNo: "4" })}`,
    "the same 課題No. under another item": sheet`${exampleForm({ itemNo: "1" })}${exampleForm({ itemNo: "2" })}`,
    "the same 課題No. under another initiative": sheet`${exampleForm({ initiativeNo: "1" })}${exampleForm({ initiativeNo: "2" })}`,
    "two lists, each with the issue": [named("一覧A")`${exampleIssueList({ issueNo: "4" })}`, named("一覧B")`${exampleIssueList({ issueNo: "4" })}`],
    "rows whose number cannot be read": sheet`${exampleIssueList({ issueNo: "新規" }, { issueNo: "新規", issueName: "別の課題" })}`,
    "a number that cannot be read": sheet`${exampleForm({ issueNo: "○○" })}${exampleForm({ issueNo: "○○" })}`,
  },
  finds: {
    "two forms with one number": [named("A")`${exampleForm({ issueNo: "4" })}`, named("B")`${exampleForm({ issueNo: "[[4]]" })}`],
    "a form within the run of another": sheet`${exampleForm({ issueNo: "14~20" })}${exampleForm({ issueNo: "[[17]]" })}`,
    "a third form as well": sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "[[4]]" })}${exampleForm({ issueNo: "[[4]]" })}`,
    "two rows of one list": sheet`${exampleIssueList({ issueNo: "4" }, { issueNo: "5" }, { issueNo: "[[4]]", issueName: "別の課題" })}`,
  },
});

test("issue-number-duplicate shows the first form with each of the others", () => {
  const forms = sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "[[4]]" })}${exampleForm({ issueNo: "[[4]]" })}`;
  expect(faultsOf(issueNumberDuplicate, forms).map(({ also = [] }) => also.map(({ area }) => area.row))).toEqual([[3], [3]]);
});
