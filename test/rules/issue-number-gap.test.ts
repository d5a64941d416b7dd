import { named, sheet } from "../../src/grid/drawing";
import { exampleIssueList, type ExampleIssueRow } from "../../src/rules/example-list";
import { issueNumberGap } from "../../src/rules/issue-number-gap";
import { ruleTest, saidOf } from "../support/rule-test";

const list = (...rows: readonly ExampleIssueRow[]) => sheet`${exampleIssueList(...rows)}`;
const other: ExampleIssueRow = { initiativeNo: "3", issueNo: "1", department: "経済労働局" };

ruleTest(issueNumberGap, {
  accepts: {
    "one number behind the other": list({ issueNo: "1" }, { issueNo: "2", department: "経済労働局" }, { issueNo: "3" }),
    "a list that begins with a later number": list({ issueNo: "4" }, { issueNo: "5" }, other),
    "items that each begin anew": list({ issueNo: "3" }, { itemNo: "2", issueNo: "1" }, { initiativeNo: "2", issueNo: "1" }, other),
    "rows that are out of order, the business of list-out-of-order": list({ issueNo: "3" }, { issueNo: "1" }, { issueNo: "2" }, other),
    "a number that comes twice, the business of issue-number-duplicate": list({ issueNo: "1" }, { issueNo: "1" }, other),
    "the list of one department, which has its own issues only": list({ issueNo: "1" }, { issueNo: "7" }),
    "the rest of the item on another sheet": [named("甲")`${exampleIssueList({ issueNo: "1" }, other)}`, named("乙")`${exampleIssueList({ issueNo: "3" }, { ...other, issueNo: "2" })}`],
  },
  finds: {
    "a number that is skipped": list({ issueNo: "1" }, { issueNo: "[[3]]" }, other),
    "several numbers that are skipped": list({ issueNo: "1" }, { issueNo: "[[5]]" }, { issueNo: "6" }, other),
    "two gaps": list({ issueNo: "1" }, { issueNo: "[[3]]" }, { issueNo: "[[5]]" }, other),
    "a gap in the second item": list({ issueNo: "1" }, { itemNo: "2", issueNo: "1" }, { itemNo: "2", issueNo: "[[3]]" }, other),
  },
});

test("issue-number-gap names all that is skipped", () => {
  expect(saidOf(issueNumberGap, list({ issueNo: "1" }, { issueNo: "[[5]]" }, other))).toContain("1-(1)-1の次が1-(1)-5です。課題No.は順に続くので、間に1-(1)-2~4があるはずです。");
});
