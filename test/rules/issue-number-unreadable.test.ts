import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList } from "../../src/rules/example-list";
import { issueNumberUnreadable } from "../../src/rules/issue-number-unreadable";
import { ruleTest } from "../support/rule-test";

ruleTest(issueNumberUnreadable, {
  accepts: {
    "plain numbers": sheet`${exampleForm()}${exampleIssueList({})}`,
    "brackets and full width": sheet`${exampleForm({ initiativeNo: "２", itemNo: "（１）" })}`,
    "a run of issues": sheet`${exampleForm({ issueNo: "14～20" })}`,
    "blanks, which are the business of field-missing": sheet`${exampleForm({ initiativeNo: "", itemNo: "", issueNo: "" })}`,
    "placeholders, which are the business of placeholder-left": sheet`${exampleForm({ itemNo: "○○", issueNo: "XX" })}`,
  },
  finds: {
    "words for numbers": sheet`${exampleForm({ initiativeNo: "[[一]]", itemNo: "[[その他]]", issueNo: "[[新規]]" })}`,
    "words in the list of issues": sheet`${exampleIssueList({}, { issueNo: "[[新規]]", issueName: "農業の支援" }, { initiativeNo: "[[一]]", itemNo: "[[その他]]", issueNo: "6" })}`,
  },
});
