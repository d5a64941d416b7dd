import Big from "big.js";
import { sheet } from "../grid/drawing";
import type { IndicatorPair } from "../model/indicator";
import { sharesIssue } from "../model/issue-key";
import type { QuantityEntry } from "../values/entry";
import { multiplierIn } from "../values/product";
import { inBaseUnit } from "../values/quantity";
import { indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** Fewer years than this that come out exactly do not show that the one indicator is made from the other. */
const fewestExact = 2;

/** Where 算出方法 multiplies another indicator of the issue by an amount, every year's target is that product. */
export const productMismatch = defineRule({
  id: "product-mismatch",
  category: "plan",
  severity: "error",
  title: { ja: "目標値が算出方法の掛け算に合わない", en: "A target is not the product that its formula says" },
  reason: {
    ja: "公表されたプログラムの1-(1)-23は、募集基数×250千円を歳入の目標値とし、令和4～6年度はそのとおりですが、令和7年度は1,030基×250千円＝257,500千円のところ257,000千円です（資料6）。",
    en: "In the published programme the revenue targets of 1-(1)-23 are plots × 250 thousand yen. For FY2022 to FY2024 they are, but for FY2025 1,030 × 250 makes 257,500 and 257,000 is printed (appendix 6).",
  },

  *find({ indicators }) {
    for (const indicator of indicators) {
      const { list, issue } = indicator;
      const multiplier = list?.formula && multiplierIn(list.formula.text, list.formula.at);
      if (!list || !multiplier) continue;
      const siblings = indicators.filter((other) => other !== indicator && other.issue && issue && sharesIssue(other.issue, issue));
      for (const sibling of siblings) {
        const products = productsOf(indicator, sibling, multiplier);
        const wrong = products.filter(({ isExact }) => !isExact);
        if (products.length - wrong.length < fewestExact) continue;
        for (const { target, count, product } of wrong)
          yield {
            at: target.at,
            also: [list.formula.at, count.at],
            actual: oneLine(target.text),
            expected: product,
            title: indicatorTitle(list),
            sum: `${amount(count)} × ${amount(multiplier)} ＝ ${product}`,
          };
      }
    }
  },

  explain: ({ actual, title, sum }) => ({
    ja: [
      `「${title}」の目標値「${actual}」が、算出方法の掛け算に合いません。`,
      `ほかの年度と同じ算出方法なら ${sum} です。`,
      "目標値か算出方法のどちらが正しいかを確かめて、直してください。",
    ],
    en: [
      `The target "${actual}" of "${title}" is not the product that its formula says.`,
      `As in the other years it would be ${sum}.`,
      "Find out whether the target or the formula is right and correct the other.",
    ],
  }),

  examples: {
    good: sheet`${lists("①100,000千円")}`,
    bad: sheet`${lists("[[①99,000千円]]")}`,
  },
});

interface Product {
  readonly target: QuantityEntry;
  readonly count: QuantityEntry;
  /** In the target's unit, as it would be written. */
  readonly product: string;
  readonly isExact: boolean;
}

/** Year by year, what the sibling's target makes with the multiplier, where all three are numbers and the units fit. */
function productsOf(indicator: IndicatorPair, sibling: IndicatorPair, multiplier: QuantityEntry): readonly Product[] {
  return (indicator.list?.targets ?? []).flatMap(({ fiscalYear, entry: target }): Product[] => {
    const count = sibling.list?.targets.find((other) => other.fiscalYear === fiscalYear)?.entry;
    if (target.kind !== "quantity" || count?.kind !== "quantity") return [];
    if (target.baseUnit !== multiplier.baseUnit || count.baseUnit === multiplier.baseUnit) return [];
    const product = inBaseUnit(count.value, count.factor).times(inBaseUnit(multiplier.value, multiplier.factor)).div(target.factor);
    return [{ target, count, product: `${grouped(product)}${target.unit}`, isExact: product.eq(target.value) }];
  });
}

const amount = ({ value, unit }: QuantityEntry): string => `${grouped(new Big(value))}${unit}`;

const grouped = (value: Big): string => value.toFixed().replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** A row whose third year is told otherwise, under the activity indicator that it is made from. */
function lists(third: string): string {
  return `
    | 活動指標一覧 |
    | 取組No. | 項目No. | 課題No. | 活動指標名 | 算出方法 | 現状値 | 目標値 | < | < |
    | ^ | ^ | ^ | ^ | ^ | ^ | R04 | R05 | R06 |
    | 1 | 1 | 23 | ①募集数 | 年度末の募集数 | — | ①220基 | ①300基 | ①400基 |
    |  |
    | 成果指標一覧 |
    | 取組No. | 項目No. | 課題No. | 成果指標名 | 算出方法 | 現状値 | 目標値 | < | < |
    | ^ | ^ | ^ | ^ | ^ | ^ | R04 | R05 | R06 |
    | 1 | 1 | 23 | ①使用料 | 募集数 × 250千円/基 | — | ①55,000千円 | ①75,000千円 | ${third} |`;
}
