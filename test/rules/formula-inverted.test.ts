import { sheet } from "../../src/grid/drawing";
import { formulaInverted } from "../../src/rules/formula-inverted";
import { ruleTest } from "../support/rule-test";

const list = (concept: string, formula: string) => sheet`
  | 成果指標一覧 |
  | 課題No. | 成果指標名 | 成果指標の考え方 | 算出方法 | 現状値 |
  | 4 | 割合 | ${concept} | ${formula} | 5.32% |`;

ruleTest(formulaInverted, {
  accepts: {
    "halves that sound nearly as much like their own": list("女性職員に占める女性管理職員の割合", "女性管理職員／女性職員"),
    "the part divided by the whole": list("各種証明書に占めるコンビニ交付の割合", "コンビニ交付件数／各種証明書発行件数"),
    "other words for both, of which nothing is certain": list("市民に占める会員の割合", "登録者／人口"),
    "a formula that divides nothing": list("各種証明書に占めるコンビニ交付の割合", "年度末の割合"),
    "words that speak of no share": list("証明書の発行の様子が分かるため", "各種証明書発行件数／コンビニ交付件数"),
    "two names that are alike": list("全会員に占める会員の割合", "会員数／全会員数"),
  },
  finds: {
    "the formula of 1-(1)-4 ②": list("各種証明書交付枚数に占めるコンビニ交付の割合", "[[各種証明書発行件数/コンビニ交付件数]]"),
    "a division sign": list("人口に占める交付枚数の割合", "[[人口 ÷ 交付枚数 × 100]]"),
    "one of several in a cell": list("①全部で分かるため\\n②証明書に占めるコンビニ交付の割合", "[[①年度末の数\\n②証明書件数／コンビニ交付件数]]"),
  },
});
