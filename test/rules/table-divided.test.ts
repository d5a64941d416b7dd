import { sheet } from "../../src/grid/drawing";
import { tableDivided } from "../../src/rules/table-divided";
import { ruleTest } from "../support/rule-test";

const head = "| 課題No. | 成果指標名 | 現状値 |";

ruleTest(tableDivided, {
  accepts: {
    "rows that follow one another": sheet`
      ${head}
      | 4 | 発行件数 | 10件 |
      | 5 | 支援件数 | 20件 |`,
    "a caption between two rows": sheet`
      ${head}
      | 4 | 発行件数 | 10件 |
      | 取組2 - (1) 資産の活用 | < | < |
      | 5 | 支援件数 | 20件 |`,
    "rows that reach down": sheet`
      ${head}
      | 4 | 発行件数 | 10件 |
      | ^ | ^ | ^ |
      | 5 | 支援件数 | 20件 |`,
    "a blank row above the first and below the last": sheet`
      | | | |
      ${head}
      | 4 | 発行件数 | 10件 |
      | | | |`,
    "a second table beside it that begins further down": sheet`
      | 課題No. | 成果指標名 | 現状値 | | | | |
      | 4 | 発行件数 | 10件 | | | | |
      | | | | | | | |
      | | | | | 課題No. | 成果指標名 | 現状値 |
      | | | | | 5 | 支援件数 | 20件 |`,
  },
  finds: {
    "a blank row and a caption": sheet`
      ${head}
      | 4 | 発行件数 | 10件 |
      | | | |
      | 取組2 - (1) 資産の活用 | < | < |
      | [[5]] | 支援件数 | 20件 |`,
    "a blank row": sheet`
      ${head}
      | 4 | 発行件数 | 10件 |
      | | | |
      | [[5]] | 支援件数 | 20件 |`,
    "two blank rows, once": sheet`
      ${head}
      | 4 | 発行件数 | 10件 |
      | | | |
      | | | |
      | [[5]] | 支援件数 | 20件 |`,
    "two gaps, together": sheet`
      ${head}
      | 4 | 発行件数 | 10件 |
      | | | |
      | [[5]] | 支援件数 | 20件 |
      | | | |
      | 6 | 相談件数 | 30件 |`,
    "a row with a note beside the table": sheet`
      | 課題No. | 成果指標名 | 現状値 | |
      | 4 | 発行件数 | 10件 | |
      | | | | メモ |
      | [[5]] | 支援件数 | 20件 | |`,
  },
});
