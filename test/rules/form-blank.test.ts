import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { formBlank } from "../../src/rules/form-blank";
import { ruleTest } from "../support/rule-test";

const blank = (department: string, mark: string) => `
  | ${mark} | ${department} |
  | 取組No. | | 取組名 | |
  | 項目No. | | 項目名 | |
  | 課題No. | | 課題名 | |
  | 現状 | |
  | 取組の方向性 | |
  | 具体的な取組内容 | |
  | 到達目標 | |`;

ruleTest(formBlank, {
  accepts: {
    "a form that is filled in": sheet`${exampleForm()}`,
    "a form with one entry, whose gaps are the business of field-missing": sheet`${blank("市民文化局", "所管")}`,
    ...Object.fromEntries(
      ["取組No.", "取組名", "項目No.", "項目名", "課題No.", "課題名", "現状", "取組の方向性", "具体的な取組内容", "到達目標"].map((label) => [
        `a form with nothing but its ${label}`,
        sheet`${blank("", "所管").replace(`| ${label} | |`, `| ${label} | 1 |`)}`,
      ]),
    ),
  },
  finds: {
    "a template left in the workbook": sheet`${blank("", "[[所管]]")}`,
    "a template below a form": sheet`${exampleForm()}${blank("", "[[所管]]")}`,
  },
});
