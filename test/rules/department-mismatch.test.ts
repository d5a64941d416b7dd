import { named, sheet } from "../../src/grid/drawing";
import { departmentMismatch } from "../../src/rules/department-mismatch";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { defaultSettings } from "../../src/settings";
import { ruleTest } from "../support/rule-test";

const form = (department: string) => sheet`${exampleForm({ department })}${exampleIssueList({ department: "市民文化局" })}`;

ruleTest(departmentMismatch, {
  accepts: {
    "a list that leaves the department blank, or to be decided": sheet`${exampleForm()}${exampleIssueList({ department: "" })}${exampleList({ department: "○○局" })}`,
    "an issue that two forms claim, which is the business of issue-number-duplicate": sheet`${exampleForm({ department: "経済労働局" })}${exampleForm()}${exampleIssueList({})}`,
    "the same department": form("市民文化局"),
    "spaces and widths": form("市民　文化局"),
    "a remark in brackets, as in 1-(1)-19": form("市民文化局（交通局）"),
    "a section of the department": form("市民文化局市民生活部"),
    "one of several departments": form("市民文化局、財政局"),
    "all wards for one of them": sheet`${exampleForm({ department: "各区役所", issueNo: "4~5" })}${exampleIssueList({ issueNo: "4", department: "川崎区役所" }, { issueNo: "5", department: "幸区役所" })}`,
    "a blank, which is the business of field-missing": form(""),
    "a placeholder, which is the business of placeholder-left": form("○○局"),
    "another issue's department": sheet`${exampleForm({ issueNo: "4" })}${exampleIssueList({ issueNo: "5", department: "経済労働局" })}`,
    "a workbook without lists": sheet`${exampleForm()}`,
  },
  finds: {
    "another department in the list of issues": form("[[経済労働局]]"),
    "a section of another one": form("[[経済労働局観光課]]"),
    "a name that is misspelt": form("[[市民文花局]]"),
    "another department in a list of indicators": [named("シート")`${exampleForm({ department: "[[経済労働局]]" })}`, named("成果指標一覧")`${exampleList({ department: "市民文化局" })}`],
    "a bureau, where the list names a ward": sheet`${exampleForm({ department: "[[各区役所]]" })}${exampleIssueList({ department: "市民文化局" })}`,
  },
});

const masters = { ...defaultSettings.masters, departments: [{ name: "市民文化局", alsoCalled: ["市民局", "市民・こども局"] }] };
ruleTest({ ...departmentMismatch, id: "department-mismatch, with other names in the settings" }, {
  accepts: { "a former name": form("市民局"), "one with a ・ of its own": form("市民・こども局"), "a section under a former name": form("市民局区政推進課") },
  finds: { "a name of no department": form("[[市民部]]") },
}, { settings: { ...defaultSettings, masters } });
