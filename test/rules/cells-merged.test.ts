import { named, sheet } from "../../src/grid/drawing";
import { cellsMerged } from "../../src/rules/cells-merged";
import { exampleForm } from "../../src/rules/example-form";
import { ruleTest } from "../support/rule-test";

const merged = `
  | 課題No. | 成果指標名 | 現状値 |
  | [[4]] | 発行件数 | 10件 |
  | ^ | 苦情 | 8件 |`;

ruleTest(cellsMerged, {
  accepts: {
    "a table whose header only is merged": sheet`
      | 課題No. | 成果指標名 | 目標値 | < |
      | ^ | ^ | R06 | R07 |
      | 4 | 発行件数 | 10件 | 12件 |`,
    "a note below the table": sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | 10件 |
      | 注 令和2年度の値である。 | < | < |`,
    "a form, which is no table": sheet`${exampleForm()}`,
  },
  finds: {
    "cells of one of two rows": sheet`
      | 課題No. | 成果指標名 | 目標値 | < |
      | ^ | ^ | R06 | R07 |
      | 4 | 発行件数 | [[12件]] | < |
      | 5 | 支援件数 | 10件 | 12件 |`,
    "cells merged downwards": sheet`${merged}`,
    "cells merged sideways": sheet`
      | 課題No. | 成果指標名 | 目標値 | < |
      | ^ | ^ | R06 | R07 |
      | 4 | 発行件数 | [[12件]] | < |`,
    "several in one table, once": sheet`
      | 課題No. | 所管 | 成果指標名 | 現状値 |
      | [[4]] | 財政局 | 発行件数 | 10件 |
      | ^ | ^ | 苦情 | 8件 |`,
    "each of two sheets": [named("甲")`${merged}`, named("乙")`${merged}`],
  },
});
