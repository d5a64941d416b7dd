import { sheet } from "../../src/grid/drawing";
import { reasonRepeated } from "../../src/rules/reason-repeated";
import { ruleTest } from "../support/rule-test";
import { formWithResults } from "./results";

const list = (first: string, second: string) => sheet`
  | 課題No. | 成果指標名 | 現状値 | 未達の理由 | < |
  | ^ | ^ | R02 | R06 | R07 |
  | 4 | 件数 | 10件 | ${first} | ${second} |`;

ruleTest(reasonRepeated, {
  accepts: {
    "a word of three letters": list("感染症", "感染症"),
    "a reason of its own": list("会場の改修のため。", "感染症のため。"),
    "no reason in either year": list("", ""),
    "a dash in both years": list("—", "—"),
  },
  finds: {
    "a sentence of four letters": list("延期した", "[[延期した]]"),
    "the sentence of the year before": list("会場の改修のため。", "[[会場の改修のため。]]"),
    "the same sentence in another width": list("2会場の改修のため。", "[[２会場の改修のため。]]"),
    "a copy in a form": formWithResults("15%", { 実績値: ["6%", "7%"], 未達の理由: ["会場の改修のため。", "[[会場の改修のため。]]"] }),
  },
});
