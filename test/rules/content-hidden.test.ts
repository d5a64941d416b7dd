import { hide, sheet } from "../../src/grid/drawing";
import { contentHidden } from "../../src/rules/content-hidden";
import { exampleForm } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const notes = sheet`
  | メモ |
  | 提出は今月末 |`;

ruleTest(contentHidden, {
  accepts: {
    "a form that is all in view": sheet`${exampleForm()}`,
    "a hidden row in which nothing is written": hide(sheet`${exampleForm()}
      | |
      | |`, { rows: [14] }),
    "a hidden column far to the right": hide(sheet`${exampleForm()}`, { columns: ["Z"] }),
    "a hidden sheet of notes": hide(notes, { sheet: true }),
  },
  finds: {
    "rows of a form, neighbours together": hide(sheet`${exampleForm().replace("| 現状 |", "| [[現状]] |")}`, { rows: [5, 6] }),
    "rows that are apart, each by itself": hide(sheet`${exampleForm().replace("| 現状 |", "| [[現状]] |").replace("| 到達目標 |", "| [[到達目標]] |")}`, { rows: [5, 12] }),
    "a column of a list": hide(sheet`${exampleList({ targets: ["[[①9%]]", "①11%", "①13%", "①15%"] })}`, { columns: ["H"] }),
    "a hidden sheet with a form": hide(sheet`${exampleForm().replace("| 所管 |", "| [[所管]] |")}`, { sheet: true, rows: [5] }),
  },
});
