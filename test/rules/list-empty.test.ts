import { named, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { listEmpty } from "../../src/rules/list-empty";
import { ruleTest } from "../support/rule-test";

ruleTest(listEmpty, {
  accepts: {
    "a table of another kind": sheet`
      | 財政効果（単位 億円） | < | < |
      | 区分 | R4予算 | R5見込 |
      | 財産の有効活用 | 10 | 11 |`,
    "a list with a row": sheet`${exampleList({})}`,
    "an issue list with a row": sheet`${exampleIssueList({})}`,
    "a form above the header of a list": sheet`${exampleForm()}${exampleList()}`,
    "a sheet of notes": sheet`
      | 課題No. | メモ |`,
  },
  finds: {
    "an issue list": sheet`${exampleIssueList().replace("改革課題一覧", "[[改革課題一覧]]")}`,
    "a list of outcome indicators": sheet`${exampleList().replace("成果指標一覧", "[[成果指標一覧]]")}`,
    "one of two lists": [named("成果指標一覧")`${exampleList({})}`, named("改革課題一覧")`${exampleIssueList().replace("改革課題一覧", "[[改革課題一覧]]")}`],
  },
});
