import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { fieldMissing } from "../../src/rules/field-missing";
import { ruleTest, saidOf } from "../support/rule-test";

ruleTest(fieldMissing, {
  accepts: {
    "a form with all its entries": sheet`${exampleForm()}`,
    "a declared none, which is an entry": sheet`${exampleForm({ goal: "—" })}`,
    "no issue at all on a sheet of notes": sheet`
      | メモ |
      | 提出は今月末 |`,
    "a form in which nothing is written, which is the business of form-blank": sheet`
      | 所管 | |
      | 取組No. | | 取組名 | |
      | 項目No. | | 項目名 | |
      | 課題No. | | 課題名 | |
      | 現状 | |
      | 取組の方向性 | |
      | 具体的な取組内容 | |
      | 到達目標 | |`,
  },
  finds: {
    "a single label that is gone": sheet`${exampleForm().replace("| 所管 |", "| [[所管]] |").replace(/\n\s*\| 現状 [^\n]*/, "")}`,
    "a blank department": sheet`${exampleForm({ department: "[[]]" })}`,
    "blank numbers": sheet`${exampleForm({ initiativeNo: "[[]]", itemNo: "[[]]", issueNo: "[[]]" })}`,
    "blank names": sheet`${exampleForm({ initiativeName: "[[]]", itemName: "[[]]", issueName: "[[]]" })}`,
    "blank texts": sheet`${exampleForm({ situation: "[[]]", direction: "[[]]", measures: "[[]]", goal: "[[]]" })}`,
    "an entry of spaces only": sheet`${exampleForm({ situation: "[[　 ]]" })}`,
    "labels that are gone, once for the form": sheet`${exampleForm({ department: "市民文化局" })
      .replace("| 所管 |", "| [[所管]] |")
      .replace(/\n\s*\| 現状 [^\n]*/, "")
      .replace(/\n\s*\| 到達目標 [^\n]*/, "")}`,
    "the gap in the second of two forms": sheet`${exampleForm()}${exampleForm({ issueNo: "5", goal: "[[]]" })}`,
  },
});

test("field-missing says whether the entry or its label is missing", () => {
  expect(saidOf(fieldMissing, sheet`${exampleForm({ goal: "[[]]" })}`)).toContain("「到達目標」が空いています。");
  expect(saidOf(fieldMissing, sheet`${exampleForm().replace(/\n\s*\| 現状 [^\n]*/, "").replace(/\n\s*\| 到達目標 [^\n]*/, "")}`)).toContain("改革課題シートに「現状」「到達目標」の欄が見つかりません。");
});
