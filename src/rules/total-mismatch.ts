import { sheet } from "../grid/drawing";
import type { CellRef } from "../grid/cell-ref";
import { longYear } from "../values/fiscal-year";
import { fiscalTotals, type FiscalTotal } from "../model/fiscal-totals";
import type { Programme } from "../model/programme";
import { formatNumber } from "../values/quantity";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";
import { structuresOf, sumOf, type YearSum } from "./year-sums";

/** 合計 and 総額 are the sum of their rows, but for what rounding can do. */
export const totalMismatch = defineRule({
  id: "total-mismatch",
  category: "values",
  severity: "error",
  title: { ja: "合計が内訳の和と一致しない", en: "A total is not the sum of its parts" },
  reason: {
    ja: "財政効果・収支フレーム（第1章・第5章）の合計は、行の和です。それぞれの値の端数処理で生じうる差までは受け付け、端数処理の注記がある表は調べません。ほかの年度で和が成り立つ表だけを調べます。",
    en: "The totals of the fiscal tables (chapters 1 and 5) are sums of their rows. What rounding of each figure can do is accepted; tables with a note on rounding, and tables whose totals do not come out in other years either, are left alone.",
  },

  *find(programme) {
    for (const total of fiscalTotals(programme.planRecords)) {
      if (speaksOfRounding(programme, total)) continue;
      for (const { fiscalYear, entry, sum, parts } of slipsOf(total)) {
        const { unit } = entry;
        const title = oneLine(total.total.name.text);
        yield {
          at: entry.at,
          also: parts.map(({ at }) => at),
          actual: oneLine(entry.text),
          expected: `${formatNumber(sum.toNumber())}${unit}`,
          title,
          year: longYear(fiscalYear),
          sum: parts.map(({ value }) => formatNumber(value)).join(" + "),
        };
      }
    }
  },

  explain: ({ actual, expected, title, year, sum }) => ({
    ja: [`${year}の「${title}」は「${actual}」ですが、内訳の和は ${expected} です。`, `${sum} = ${expected} です。端数処理で生じる差よりも大きく違います。`, "合計と内訳を確かめて、誤っている方を直してください。"],
    en: [`"${title}" of ${year} is "${actual}", but its parts add up to ${expected}.`, `${sum} = ${expected}; the difference is larger than rounding can make it.`, "Check the total and its parts and correct what is wrong."],
  }),

  examples: {
    good: sheet`
      | 財政効果（単位 億円） | < | < | < |
      | 区分 | R4予算 | R5見込 | R6見込 |
      | 債権確保策の強化 | 3 | 3 | 4 |
      | 財産の有効活用 | 11 | 11 | 12 |
      | 合計 | 14 | 14 | 17 |`,
    bad: sheet`
      | 財政効果（単位 億円） | < | < | < |
      | 区分 | R4予算 | R5見込 | R6見込 |
      | 債権確保策の強化 | 3 | 3 | 4 |
      | 財産の有効活用 | 11 | 11 | 12 |
      | 合計 | 14 | 14 | [[26]] |`,
  },
});

/** The years in which the total is wrong, where at least as many come out: only then the rows are known to make it up. */
function slipsOf({ total, parts }: FiscalTotal): readonly YearSum[] {
  const readings = structuresOf(parts).map((rows) => {
    const sums = total.values.flatMap((value) => sumOf(total, value, rows) ?? []);
    const slips = sums.filter(({ difference, tolerance }) => difference.gt(tolerance));
    return { slips, agreeing: sums.length - slips.length };
  });
  const best = readings.reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
  return best.agreeing >= best.slips.length ? best.slips : [];
}

/** Does a note beside the table say that its figures are rounded? */
function speaksOfRounding({ grids }: Programme, { total, parts }: FiscalTotal): boolean {
  const { book, sheet: name } = total.at;
  const rows = [total, ...parts].map(({ at }: { readonly at: CellRef }) => at.area.row);
  const [from, to] = [Math.max(0, Math.min(...rows) - 3), Math.max(...rows) + 6];
  const grid = grids.find((one) => one.book === book && one.name === name);
  return grid?.rows.slice(from, to).some((cells) => cells?.some((cell) => cell !== undefined && /端数|四捨五入/.test(cell.text))) ?? false;
}
