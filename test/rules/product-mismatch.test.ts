import { named } from "../../src/grid/drawing";
import { productMismatch } from "../../src/rules/product-mismatch";
import { ruleTest } from "../support/rule-test";

const activities = (unit = "基", issueNo = "23") => named("活動指標一覧")`
  | 取組No. | 項目No. | 課題No. | 活動指標名 | 現状値 | 目標値 | < | < | < |
  | ^ | ^ | ^ | ^ | ^ | R04 | R05 | R06 | R07 |
  | 1 | 1 | ${issueNo} | 募集基数 | 220${unit} | 220${unit} | 490${unit} | 760${unit} | 1,030${unit} |`;

const outcomes = (formula: string, ...targets: readonly string[]) => named("成果指標一覧")`
  | 取組No. | 項目No. | 課題No. | 成果指標名 | 算出方法 | 現状値 | 目標値 | < | < | < |
  | ^ | ^ | ^ | ^ | ^ | ^ | R04 | R05 | R06 | R07 |
  | 1 | 1 | 23 | 使用料 | ${formula} | — | ${targets.join(" | ")} |`;

const plots = "当該年度の募集数 × 250千円/墓（累計）";

ruleTest(productMismatch, {
  accepts: {
    "a single year that comes out, which may be chance": [activities(), outcomes(plots, "55,000千円", "検討", "検討", "257,000千円")],
    "a unit that the formula does not make": [activities(), outcomes(plots, "55,000回", "122,500回", "190,000回", "257,000回")],
    "products in every year": [activities(), outcomes(plots, "55,000千円", "122,500千円", "190,000千円", "257,500千円")],
    "products in another unit": [activities(), outcomes(plots, "5,500万円", "1.225億円", "1.9億円", "257,500千円")],
    "figures that are never the product: they are made from something else": [
      activities(),
      outcomes(plots, "60,000千円", "130,000千円", "200,000千円", "257,000千円"),
    ],
    "a formula that multiplies nothing": [activities(), outcomes("年度末の使用料", "55,000千円", "122,500千円", "190,000千円", "257,000千円")],
    "two multiplications": [activities(), outcomes("数 × 250千円 × 2回", "55,000千円", "122,500千円", "190,000千円", "257,000千円")],
    "another issue's indicator": [activities("基", "24"), outcomes(plots, "55,000千円", "122,500千円", "190,000千円", "257,000千円")],
    "an indicator that is money itself": [activities("円"), outcomes(plots, "55,000千円", "122,500千円", "190,000千円", "257,000千円")],
  },
  finds: {
    "a slip, with words in another year": [activities(), outcomes(plots, "検討", "122,500千円", "190,000千円", "[[257,000千円]]")],
    "the last year of 1-(1)-23": [activities(), outcomes(plots, "55,000千円", "122,500千円", "190,000千円", "[[257,000千円]]")],
    "a slip in another year": [activities(), outcomes(plots, "55,000千円", "[[12,250千円]]", "190,000千円", "257,500千円")],
  },
});
