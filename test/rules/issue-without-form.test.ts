import { named, sheet, type Drawing } from "../../src/grid/drawing";
import { issueWithoutForm } from "../../src/rules/issue-without-form";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const inBook = (book: string, { grid, ...drawing }: Drawing): Drawing => ({ ...drawing, grid: { ...grid, book } });

ruleTest(issueWithoutForm, {
  accepts: {
    "an issue whose form has a wrong number, among others": sheet`${exampleForm({ issueNo: "40" })}${exampleForm({ issueNo: "5", issueName: "区民の相談" })}${exampleIssueList({}, { issueNo: "5", issueName: "区民の相談" })}`,
    "a list of which a row has no number": sheet`${exampleForm()}${exampleIssueList({}, { issueNo: "五番", issueName: "区民の相談" })}`,
    "the list of another workbook": [
      inBook("a.xlsx", sheet`${exampleForm()}`),
      inBook("b.xlsx", named("改革課題一覧")`${exampleIssueList({ issueNo: "5", issueName: "区民の相談" })}`),
    ],
    "an issue with its form, under another name": sheet`${exampleForm({ issueName: "証明書" })}${exampleIssueList({})}`,
    "an issue whose form has a wrong number, which is the business of issue-not-listed": sheet`${exampleForm({ issueNo: "40" })}${exampleIssueList({ issueNo: "4" })}`,
    "an issue with its form": sheet`${exampleForm({ issueNo: "4" })}${exampleIssueList({ issueNo: "4" })}`,
    "a list without forms": sheet`${exampleIssueList({ issueNo: "4" }, { issueNo: "5" })}`,
    "issues of departments that submit elsewhere": sheet`${exampleForm()}${exampleIssueList({}, { issueNo: "5", department: "経済労働局" })}`,
    "an issue within the run of a form": sheet`${exampleForm({ issueNo: "4~6", department: "各区役所" })}${exampleIssueList({ issueNo: "5", department: "幸区役所" })}`,
  },
  finds: {
    "an issue of a department that submits others": sheet`${exampleForm({ issueNo: "4" })}${exampleIssueList({ issueNo: "4" }, { issueNo: "[[5]]", issueName: "区民の相談" })}`,
    "an issue of one ward, where the wards submit together": sheet`${exampleForm({ issueNo: "4~6", department: "各区役所" })}${exampleIssueList({ issueNo: "4", department: "幸区役所" }, { issueNo: "[[7]]", issueName: "庁舎の管理", department: "幸区役所" })}`,
  },
});
