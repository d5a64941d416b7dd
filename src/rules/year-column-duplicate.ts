import { columnLetters } from "../grid/area";
import { sheet } from "../grid/drawing";
import type { Dated } from "../model/indicator";
import type { Entry } from "../values/entry";
import { longYear } from "../values/fiscal-year";
import { figureNames } from "./every-figure";
import { defineRule } from "./rule";

/** A list has one column for each fiscal year. */
export const yearColumnDuplicate = defineRule({
  id: "year-column-duplicate",
  category: "values",
  severity: "warning",
  title: { ja: "同じ年度の列が二つある", en: "Two columns are of one fiscal year" },
  reason: {
    ja: "一覧（資料5・6）の目標値・実績値は、年度ごとに一列です。同じ年度の列が二つあると、どちらかの見出しが誤りで、別の年度の値が抜けていることになります。",
    en: "The lists (appendices 5 and 6) have one column for each year of targets and of actuals. Where a year comes twice, one heading is wrong, and another year is missing.",
  },

  *find({ listed }) {
    const seen = new Set<string>();
    for (const { at, targets, actuals } of listed)
      for (const [what, values] of [[figureNames.target, targets], [figureNames.actual, actuals]] as const)
        for (const { first, second } of twinsOf(values)) {
          const { column } = second.entry.at.area;
          const key = [at.book, at.sheet, column].join("\n");
          if (seen.has(key)) continue;
          seen.add(key);
          const columns = [columnLetters(first.entry.at.area.column), columnLetters(column)] as const;
          yield { at: second.entry.at, also: [first.entry.at], what, year: longYear(second.fiscalYear), columns };
        }
  },

  explain: ({ what, year, columns: [first, second] }) => ({
    ja: [`${what.ja}の${first}列と${second}列が、どちらも${year}です。`, "同じ年度の列は一つだけのはずです。", "見出しの年度を確かめて、直してください。"],
    en: [
      `Columns ${first} and ${second} both hold the ${what.en} of ${year}.`,
      "There should be one column for each year.",
      "Check the years in the header and correct them.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 目標値 | < |
      | ^ | ^ | R04 | R05 |
      | 4 | 発行件数 | 10件 | 12件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 目標値 | < |
      | ^ | ^ | R04 | R04 |
      | 4 | 発行件数 | 10件 | [[12件]] |`,
  },
});

/** Two places of one year. */
function twinsOf(values: readonly Dated<Entry>[]) {
  return values.flatMap((second, index) => {
    const first = values.slice(0, index).find(({ fiscalYear }) => fiscalYear === second.fiscalYear);
    return first ? [{ first, second }] : [];
  });
}
