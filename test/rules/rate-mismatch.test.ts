import { formula, named, number, sheet, type Drawn } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { rateMismatch } from "../../src/rules/rate-mismatch";
import { defaultSettings } from "../../src/settings";
import { faultsOf, ruleTest, saidOf } from "../support/rule-test";
import { formWithResults } from "./results";

const r07 = (target: Drawn, actual: Drawn, rate: Drawn, baseline: Drawn = "—") => sheet`
  | 課題No. | 成果指標名 | 現状値      | 目標値    | 実績値    | 達成率  |
  | ^       | ^          | R02         | R07       | R07       | R07     |
  | 4       | 交付率     | ${baseline} | ${target} | ${actual} | ${rate} |`;

ruleTest(rateMismatch, {
  accepts: {
    "the rate of the figure as it stands, beside a slip": r07("100,000千円以下", "99,000,000千円", "0.1%", "112,240千円"),
    "the rate as the city prints it": r07("85%", "78.2%", "92.0%"),
    "a rate entered without decimals": r07("60人", "40人", "67%"),
    "a rate entered with more decimals": r07("60人", "40人", "66.67%"),
    "a rate entered without its unit": r07("60人", "40人", "66.7"),
    "a rate entered as a fraction": r07("60人", "40人", "0.667"),
    "numbers that are shown as percentages": r07("85%", number(0.782, "0.0%", "78.2%"), number(0.92, "0.0%", "92.0%")),
    "a rate whose stored number is finer than what is shown": r07("60人", "40人", number(2 / 3, "0%", "67%")),
    "an at-most target, where less is better": r07("15人以下", "12人", "125.0%"),
    "a target below its baseline": r07("15人", "12人", "125.0%", "20人"),
    "a range, inside": r07("70～90%", "71%", "100%"),
    "a sign change, by the way that was made": r07("0円以上", "▲4億円", "76.5%", "▲17億円"),
    "units that convert": r07("9.1億円", "455,000千円", "50.0%"),
    "100.0% of a target that was missed by a hair": r07("95.05%", "95.02%", "100.0%"),
    "a blank rate, which is the business of rate-missing": r07("85%", "78.2%", ""),
    "a dash where the ratio has no meaning": r07("0円以上", "▲4億円", "—", "▲17億円"),
    "a rate where none can be computed": r07("0人以下", "0人", "100%"),
    "a statement, which has no rate": r07("全部署", "全部署", "—"),
    "units that do not convert, the business of unit-mismatch": r07("85%", "78.2人", "92.0%"),
    "the rate of the figure that was meant, beside a slip": r07("100,000千円以下", "99,000,000千円", "101.0%", "112,240千円"),
    "a formula error, the business of formula-error": r07("85%", "78.2%", formula("#DIV/0!")),
    "text of the template, the business of placeholder-left": r07("85%", "78.2%", "○○%"),
  },
  finds: {
    "the second of two sheets, mended there": [
      named("甲")`
        | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
        | ^ | ^ | R07 | R07 | R07 |
        | 4 | 交付率 | 85% | 78.2% | 92.0% |`,
      named("乙")`
        | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
        | ^ | ^ | R07 | R07 | R07 |
        | 5 | 満足度 | 85% | 78.2% | [[78.2% → 92.0%]] |`,
    ],
    "a rate with a space behind it": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
      | ^ | ^ | R07 | R07 | R07 |
      | 4 | 交付率 | 85% | 78.2% | [[${{ cell: { value: "78.2% ", text: "78.2% " } }} → 92.0%]] |`,
    "a rate rounded down instead of half up": r07("60人", "40人", "[[66.6% → 66.7%]]"),
    "a rate taken the wrong way round": r07("15人以下", "12人", "[[80.0% → 125.0%]]"),
    "the actual entered again as the rate": r07("85%", "78.2%", "[[78.2% → 92.0%]]"),
    "a fraction that says too little": r07("85%", "78.2%", "[[0.9 → 92.0%]]"),
    "a fraction of a percent": r07("85%", "78.2%", "[[0.92% → 92.0%]]"),
    "a dash where the figures give a rate": r07("85%", "78.2%", "[[— → 92.0%]]"),
    "words where the figures give a rate": r07("85%", "78.2%", "[[ほぼ達成 → 92.0%]]"),
    "a rate with two points": r07("85%", "78.2%", "[[9.2.0% → 92.0%]]"),
    "a wrong rate beside a slip, which it does not explain": r07("100,000千円以下", "99,000,000千円", "[[80.0%]]", "112,240千円"),
    "a figure without its unit, where the mend is not certain": r07("85%", "78.2", "[[90.0%]]"),
    "one of two rates in a cell, which no fix may overwrite": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
      | ^ | ^ | R07 | R07 | R07 |
      | 4 | ①交付率\n②件数 | ①85%\n②10件 | ①78.2%\n②9件 | [[①92.0%\n②91.0%]] |`,
    "a formula, which is mended by hand": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
      | ^ | ^ | R07 | R07 | R07 |
      | 4 | 交付率 | 85% | 78.2% | [[${formula(0.93, "93.0%")}]] |`,
    "two years of one indicator": sheet`
      | 課題No. | 成果指標名 | 目標値 | <   | 実績値 | <     | 達成率 | < |
      | ^       | ^          | R06    | R07 | R06    | R07   | R06    | R07 |
      | 4       | 交付率     | 80%    | 85% | 72%    | 78.2% | [[91.0% → 90.0%]] | [[93.0% → 92.0%]] |`,
    "the results block of a form": formWithResults("15%", { 目標値: ["10%", ""], 実績値: ["9%", "12%"], 達成率: ["90.0%", "[[85.0% → 80.0%]]"] }),
    "form and list with two targets, where the mend is not certain": [
      sheet`${exampleForm({ outcome: [exampleIndicator("成果指標①", "コンビニ交付の割合", "5.32%（令和2（2020）年度）", "18%（令和7（2025）年度）"), "| 年度 | R07 |", "| 実績値 | 9% |", "| 達成率 | [[60.0%]] |"].join("\n") })}`,
      named("成果指標一覧")`${exampleList({})}`,
    ],
  },
});

/** The improvement method is a choice of the programme. */
ruleTest(
  rateMismatch,
  {
    accepts: { "the improvement, where the programme has chosen it": r07("90%", "80%", "50.0%", "70%") },
    finds: { "the ratio, where the programme has chosen the improvement": r07("90%", "80%", "[[88.9% → 50.0%]]", "70%") },
  },
  { settings: { ...defaultSettings, rateMethod: "improvement" } },
);

/** A tolerance is in points, also where the rate is entered as a fraction. */
ruleTest(
  rateMismatch,
  {
    accepts: {
      "a rate within the tolerance": r07("60人", "40人", "66.5%"),
      "a fraction within it": r07("60人", "40人", "0.665"),
    },
    finds: {
      "a rate outside of it": r07("60人", "40人", "[[66.4% → 66.67%]]"),
      "a fraction outside of it": r07("60人", "40人", "[[0.664 → 66.67%]]"),
    },
  },
  { settings: { ...defaultSettings, rounding: { decimals: 2, tolerance: 0.2 } } },
);

ruleTest(
  rateMismatch,
  {
    accepts: { "any rate of a year that has not ended": r07("85%", "78.2%", "50%") },
    finds: {
      "a year that has ended, beside one that has not": sheet`
        | 課題No. | 成果指標名 | 目標値 | <   | 実績値 | <     | 達成率 | < |
        | ^       | ^          | R06    | R07 | R06    | R07   | R06    | R07 |
        | 4       | 交付率     | 80%    | 85% | 72%    | 78.2% | [[91.0% → 90.0%]] | 93.0% |`,
    },
  },
  { year: 2024 },
);

test("rate-mismatch shows the figures with the rate, and says which other method gives it", () => {
  const improved = r07("90%", "80%", "50.0%", "70%");
  expect(faultsOf(rateMismatch, improved).map(({ also }) => also?.map(({ area }) => area.column))).toEqual([[4, 3]]);
  expect(saidOf(rateMismatch, improved)).toContain("88.9% です（80 ÷ 90 = 88.9%）。入力された値は、別の計算方法「現状値からの改善（（実績−現状）÷（目標−現状））」によるものです。");
  expect(saidOf(rateMismatch, r07("15人以下", "12人", "120.0%", "20人"))).toContain("別の計算方法「実績÷目標（減らす目標は2−実績÷目標）」");
  expect(saidOf(rateMismatch, r07("90%", "80%", "51.0%", "70%"))).not.toContain("別の計算方法");
});
