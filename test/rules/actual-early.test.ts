import { sheet } from "../../src/grid/drawing";
import { actualEarly } from "../../src/rules/actual-early";
import { ruleTest } from "../support/rule-test";
import { formWithResults } from "./results";

const list = (r06: string, r07: string) => sheet`
  | 課題No. | 成果指標名 | 現状値 | 実績値 | < |
  | ^ | ^ | R02 | R06 | R07 |
  | 4 | 件数 | 10件 | ${r06} | ${r07} |`;

ruleTest(
  actualEarly,
  {
    accepts: {
      "a result of the evaluation year": list("12件", ""),
      "a dash for the year that has not ended": list("12件", "—"),
    },
    finds: {
      "a result of the year after it": list("12件", "[[15件]]"),
      "a result in words": list("実施済み", "[[実施済み]]"),
      "a result in a form": formWithResults("15%", { 実績値: ["6%", "[[7%]]"] }),
    },
  },
  { year: 2024 },
);
