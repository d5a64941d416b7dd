import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { resourceMarkMissing } from "../../src/rules/resource-mark-missing";
import { faultsOf, ruleTest, saidOf } from "../support/rule-test";

type Marks = readonly [string, string, string, string, string];
const marked = (...resources: Marks) => sheet`${exampleForm({ resources })}`;

ruleTest(resourceMarkMissing, {
  accepts: {
    "a mark under each": marked("○", "—", "—", "○", "—"),
    "blanks where nothing is chosen, the business of resource-none-chosen": marked("—", "", "—", "", "—"),
    "marks that are neither, the business of resource-mark-invalid": marked("△", "", "—", "", "—"),
    "a form without the block": sheet`${exampleForm().replace(/\n\s*\| 確保を想定[^\n]*\n[^\n]*/, "")}`,
  },
  finds: {
    "a blank beside ○ and —": marked("○", "—", "[[]]", "—", "—"),
    "a blank before the ○": marked("[[]]", "○", "—", "—", "—"),
    "several blanks, once": marked("○", "[[]]", "", "", ""),
  },
});

test("resource-mark-missing names the resources and shows their cells", () => {
  expect(saidOf(resourceMarkMissing, marked("○", "", "—", "", "—"))).toContain("経営資源の「モノ」「情報」の印が空いています。");
  expect(faultsOf(resourceMarkMissing, marked("○", "", "—", "", "—")).map(({ also }) => also?.map(({ area }) => area.column))).toEqual([[4]]);
});
