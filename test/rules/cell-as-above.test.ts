import { sheet } from "../../src/grid/drawing";
import { cellAsAbove } from "../../src/rules/cell-as-above";
import { ruleTest } from "../support/rule-test";

const list = (...second: readonly string[]) => sheet`
  | 課題No. | 所管 | 成果指標名 | 現状値 |
  | 4 | 財政局 | ①発行件数 | 10件 |
  | ${second.join(" | ")} |`;

ruleTest(cellAsAbove, {
  accepts: {
    "a word that ends so": list("5", "課は同上", "②苦情", "8件"),
    "rows that say everything": list("4", "財政局", "②苦情", "8件"),
    "a blank within a row, which is a blank": list("5", "財政局", "②苦情", ""),
    "a merged cell, the business of cells-merged": list("^", "^", "②苦情", "8件"),
    "a word that begins so": list("5", "同上の課", "②苦情", "8件"),
    "a first row that is blank": sheet`
      | 課題No. | 所管 | 成果指標名 | 現状値 |
      | | | ①発行件数 | 10件 |`,
  },
  finds: {
    ...Object.fromEntries(["々", "″", '"', "同左", "同じ", "上記のとおり"].map((word) => [`the mark ${word}`, list("5", `[[${word}]]`, "②苦情", "8件")])),
    "a ditto mark that is indented": sheet`
      | 課題No. | 所管 | 成果指標名 | 現状値 |
      | 4 | 財政局 | ①発行件数 | 10件 |
      | 5 | [[${{ cell: { value: "　〃", text: "　〃" } }}]] | ②苦情 | 8件 |`,
    "a number that is left out": list("[[]]", "財政局", "②苦情", "8件"),
    "two cells that are left out, together": list("[[]]", "", "②苦情", "8件"),
    "a ditto mark": list("5", "[[〃]]", "②苦情", "8件"),
    "a ditto in words": list("5", "[[同上]]", "②苦情", "8件"),
  },
});
