import { named, sheet } from "../../src/grid/drawing";
import { exampleIssueList, exampleList, type ExampleIssueRow } from "../../src/rules/example-list";
import { listOutOfOrder } from "../../src/rules/list-out-of-order";
import { ruleTest } from "../support/rule-test";

const list = (...rows: readonly ExampleIssueRow[]) => sheet`${exampleIssueList(...rows)}`;

ruleTest(listOutOfOrder, {
  accepts: {
    "a run of issues that begins with the one above": list({ issueNo: "4" }, { issueNo: "4~5" }),
    "a number that cannot be read, which has a rule of its own": list({ issueNo: "5" }, { issueNo: "四番" }),
    "rows in the order of their numbers": list({ issueNo: "4" }, { issueNo: "5" }, { itemNo: "2", issueNo: "1" }, { initiativeNo: "2", issueNo: "1" }),
    "10 behind 9": list({ issueNo: "9" }, { issueNo: "10" }),
    "several rows of one issue": sheet`${exampleList({}, { name: "②満足度" })}`,
    "a list that is told again from the beginning": sheet`${exampleList({ issueNo: "4" }, { issueNo: "5" })}${exampleList({ issueNo: "4" }, { issueNo: "5" })}`,
    "lists on sheets of their own": [named("甲")`${exampleIssueList({ issueNo: "5" })}`, named("乙")`${exampleIssueList({ issueNo: "4" })}`],
    "two kinds of lists on one sheet": sheet`${exampleIssueList({ issueNo: "5" })}${exampleList({ issueNo: "4" })}`,
  },
  finds: {
    "an issue below a later one": list({ issueNo: "5" }, { issueNo: "[[4]]" }),
    "an item below a later one": list({ itemNo: "2", issueNo: "1" }, { itemNo: "1", issueNo: "[[9]]" }),
    "an initiative below a later one": list({ initiativeNo: "2", issueNo: "1" }, { initiativeNo: "1", itemNo: "2", issueNo: "[[9]]" }),
    "one row that was moved down, not those behind it": list({ issueNo: "4" }, { issueNo: "6" }, { issueNo: "[[5]]" }, { issueNo: "7" }),
    "all rows below one that was moved up": list({ issueNo: "9" }, { issueNo: "[[4]]" }, { issueNo: "[[5]]" }),
    "a row of a list of indicators": sheet`${exampleList({ issueNo: "5" }, { issueNo: "4", name: "[[①満足度]]" })}`,
  },
});
