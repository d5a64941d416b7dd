import { named, sheet } from "../../src/grid/drawing";
import { issueNotListed } from "../../src/rules/issue-not-listed";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const offices = (...rows: readonly string[]) => `
  | 【所管区役所別課題No.】 |
  | 区役所名 | 課題No. |
  ${rows.join("\n")}`;

ruleTest(issueNotListed, {
  accepts: {
    "an issue that is listed": sheet`${exampleForm({ issueNo: "4" })}${exampleIssueList({ issueNo: "4" }, { issueNo: "5" })}`,
    "a workbook without a list of issues": sheet`${exampleForm({ issueNo: "4" })}${exampleList({ issueNo: "5" })}`,
    "a run of issues that are all listed": sheet`${exampleForm({ issueNo: "4~5" })}${exampleIssueList({ issueNo: "4" }, { issueNo: "5" })}`,
    "a number that cannot be read": sheet`${exampleForm({ issueNo: "○" })}${exampleIssueList({ issueNo: "4" })}`,
  },
  finds: {
    "a number that the list does not have": [named("シート")`${exampleForm({ issueNo: "[[40]]" })}`, named("改革課題一覧")`${exampleIssueList({ issueNo: "4" })}`],
    "the same number under another item": sheet`${exampleForm({ itemNo: "2", issueNo: "[[4]]" })}${exampleIssueList({ issueNo: "4" })}`,
    "one of a run, at its office": sheet`${exampleForm({ issueNo: "4~5" })}${offices("| 川崎区役所 | 4 |", "| 幸区役所 | [[5]] |")}
      | |
      ${exampleIssueList({ issueNo: "4" })}`,
  },
});
