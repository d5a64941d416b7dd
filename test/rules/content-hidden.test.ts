import { hide, named, sheet } from "../../src/grid/drawing";
import { contentHidden } from "../../src/rules/content-hidden";
import { exampleForm } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest, saidOf } from "../support/rule-test";

const notes = sheet`
  | メモ |
  | 提出は今月末 |`;

ruleTest(contentHidden, {
  accepts: {
    "a note below a list, on the second of two sheets": [
      sheet`${exampleForm()}`,
      hide(named("一覧")`${exampleList({})}
        | |
        | 提出は今月末 |`, { rows: [6] }),
    ],
    "a blank row between two forms": hide(sheet`${exampleForm()}
      | |${exampleForm({ issueNo: "5" })}`, { rows: [13] }),
    "a blank column between two others": hide(sheet`
      | 課題No. | 成果指標名 | | 現状値 |
      | 4 | 発行件数 | | 10件 |`, { columns: ["C"] }),
    "a row with nothing but a space": hide(sheet`${exampleForm()}
      | ${{ cell: { value: " ", text: " " } }} |`, { rows: [13] }),
    "a form that is all in view": sheet`${exampleForm()}`,
    "a hidden row in which nothing is written": hide(sheet`${exampleForm()}
      | |
      | |`, { rows: [14] }),
    "a hidden column far to the right": hide(sheet`${exampleForm()}`, { columns: ["Z"] }),
    "a hidden sheet of notes": hide(notes, { sheet: true }),
  },
  finds: {
    "a hidden sheet, of which no row is hidden by itself": hide(sheet`${exampleForm().replace("| 所管 |", "| [[所管]] |")}`, { sheet: true }),
    "a column of a list with several rows, once": hide(sheet`${exampleList({ targets: ["[[①9%]]", "①11%", "①13%", "①15%"] }, { issueNo: "5" })}`, { columns: ["H"] }),
    "a row of the first of two forms": hide(sheet`${exampleForm().replace("| 現状 |", "| [[現状]] |")}${exampleForm({ issueNo: "5" })}`, { rows: [5] }),
    "a row, and two neighbours that are apart from it": hide(sheet`${exampleForm().replace("| 課題No. |", "| [[課題No.]] |").replace("| 取組の方向性 |", "| [[取組の方向性]] |")}`, { rows: [4, 6, 7] }),
    "a row of a table that belongs to no issue": hide(sheet`
      | 財政効果（単位 億円） | < | < |
      | 区分 | R4予算 | R5見込 |
      | [[財産の有効活用]] | 10 | 11 |`, { rows: [3] }),
    "rows that were hidden from below": hide(sheet`${exampleForm().replace("| 現状 |", "| [[現状]] |").replace("| 到達目標 |", "| [[到達目標]] |")}`, { rows: [12, 6, 5] }),
    "rows of a form, neighbours together": hide(sheet`${exampleForm().replace("| 現状 |", "| [[現状]] |")}`, { rows: [5, 6] }),
    "rows that are apart, each by itself": hide(sheet`${exampleForm().replace("| 現状 |", "| [[現状]] |").replace("| 到達目標 |", "| [[到達目標]] |")}`, { rows: [5, 12] }),
    "a column of a list": hide(sheet`${exampleList({ targets: ["[[①9%]]", "①11%", "①13%", "①15%"] })}`, { columns: ["H"] }),
    "a hidden sheet with a form": hide(sheet`${exampleForm().replace("| 所管 |", "| [[所管]] |")}`, { sheet: true, rows: [5] }),
  },
});

test("content-hidden names the rows, one or several", () => {
  expect(saidOf(contentHidden, hide(sheet`${exampleForm()}`, { rows: [5] }))).toContain("5行目は非表示ですが");
  expect(saidOf(contentHidden, hide(sheet`${exampleForm()}`, { rows: [5, 6] }))).toContain("5～6行目は非表示ですが");
});

test("content-hidden names the columns, one or several", () => {
  const list = sheet`${exampleList({})}`;
  expect(saidOf(contentHidden, hide(list, { columns: ["H"] }))).toContain("H列は非表示ですが");
  expect(saidOf(contentHidden, hide(list, { columns: ["I", "H"] }))).toContain("H～I列は非表示ですが");
});
