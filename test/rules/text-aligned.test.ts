import { formula, number, sheet, type Drawn } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { textAligned } from "../../src/rules/text-aligned";
import { faultsOf, ruleTest } from "../support/rule-test";

/** A drawing leaves out white space at the ends of its cells. */
const typed = (text: string): Drawn => ({ cell: { value: text, text } });
const list = (name: Drawn, fixed = "") => sheet`
  | 課題No. | 成果指標名 | 現状値 |
  | 4 | ${fixed === "" ? "" : "[["}${name}${fixed === "" ? "" : ` → ${fixed}]]`} | 10件 |`;
const unfixed = (name: Drawn) => sheet`
  | 課題No. | 成果指標名 | 現状値 |
  | 4 | [[${name}]] | 10件 |`;

ruleTest(textAligned, {
  accepts: {
    "a number that its format places": sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | ${number(10, "_ 0_ ", " 10 ")} |`,
    "plain text": list("発行件数"),
    "words with spaces between them": list("Web 申請の 件数"),
    "lines of a text": list("発行件数\\n（累計）"),
    "two lines of one letter": list("甲\\n乙"),
    "a formula's result": list(formula(" 発行件数")),
    "nothing but a space": list(typed(" ")),
    "a form, which is no table": sheet`${exampleForm({ department: "財 政 局" })}`,
    "a header": sheet`
      | 課題No. | 成 果 指 標 名 | 現状値 |
      | 4 | 発行件数 | 10件 |`,
  },
  finds: {
    "an indentation": list(typed("　発行件数"), "発行件数"),
    "a space at the end": list(typed("発行件数 "), "発行件数"),
    "a line break at the end": list(typed("発行件数\n"), "発行件数"),
    "letters drawn apart, which are mended by hand": unfixed("合　計"),
    "three letters drawn apart": unfixed("財 政 局"),
    "letters drawn apart and indented": unfixed(typed("　合　計")),
  },
});

test("text-aligned says how the text reads without its white space", () => {
  expect(faultsOf(textAligned, unfixed("合　計")).map(({ expected }) => expected)).toEqual(["合計"]);
  expect(faultsOf(textAligned, list(typed("　発行 件数"), "発行 件数")).map(({ expected }) => expected)).toEqual(["発行 件数"]);
});
