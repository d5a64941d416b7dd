import type { CellRef } from "../grid/cell-ref";
import { number, sheet, type Drawing, type Drawn } from "../grid/drawing";
import { cellOf, type Cell } from "../grid/grid";
import type { Programme } from "../model/programme";
import type { Entry } from "../values/entry";
import { plainText } from "../values/plain-text";
import { everyIndicator } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** Nothing but a number, as a person types it: 1,234, ▲12.5, 75%. */
const bareNumber = /^[-▲△+]?\s*[\d,]*\d(?:\.\d+)?\s*%?$/;

/** In a row of numbers, none is text: a sum would pass over it. */
export const numberAsText = defineRule({
  id: "number-as-text",
  category: "values",
  severity: "info",
  title: { ja: "数値の並びに文字として入った数がある", en: "Among numbers, one is kept as text" },
  reason: {
    ja: "ほかの年度が数値なのに一つだけ文字の数だと、合計や平均の数式はそれを飛ばし、誰も気づきません（財政効果・収支フレーム、実績値）。単位を付けて書いた値の並びは、様式どおりなので調べません。",
    en: "Where the other years are numbers and one is text, sums and means pass over it, and nobody notices (fiscal tables, actuals). Figures that are all written with their units, as on the forms, are left alone.",
  },

  *find(programme) {
    const cellAt = cellsBySheet(programme);
    for (const entries of seriesOf(programme)) {
      const cells = entries.map((entry) => ({ entry, cell: cellAt(entry.at) }));
      const numbers = cells.flatMap(({ entry, cell }) => (typeof cell?.value === "number" ? [entry.at] : []));
      if (numbers.length === 0) continue;
      for (const { entry, cell } of cells)
        if (typeof cell?.value === "string" && bareNumber.test(plainText(cell.text).trim()))
          yield { at: entry.at, also: numbers, actual: oneLine(cell.text) };
    }
  },

  explain: ({ actual }) => ({
    ja: [`「${actual}」は、数値ではなく文字として入っています。`, "同じ行のほかの年度は数値なので、ここも数値のはずです。", "セルの表示形式を標準か数値にして、入力し直してください。"],
    en: [
      `"${actual}" is kept as text, not as a number.`,
      "The other years of the row are numbers, as this one should be.",
      "Set the format of the cell to General or Number, and enter the figure again.",
    ],
  }),

  examples: { good: table(number(11, "0", "11")), bad: table("[[11]]") },
});

/** What belongs in one row of years: of a fiscal table, or the targets, actuals and rates of an indicator. */
function seriesOf(programme: Programme): readonly (readonly Entry[])[] {
  const ofTables = programme.planRecords.flatMap((record) => (record.type === "fiscal-row" ? [record.values] : []));
  const ofIndicators = everyIndicator(programme).flatMap(({ targets, actuals, rates }) => [targets, actuals, rates]);
  return [...ofTables, ...ofIndicators].map((values) => values.map(({ entry }) => entry));
}

/** The cell itself, by its sheet. */
function cellsBySheet({ grids }: Programme): (at: CellRef) => Cell | undefined {
  const bySheet = new Map(grids.map((grid) => [`${grid.book}\n${grid.name}`, grid]));
  return ({ book, sheet: name, area }) => {
    const grid = bySheet.get(`${book}\n${name}`);
    return grid && cellOf(grid, area.row, area.column);
  };
}

function table(second: Drawn): Drawing {
  return sheet`
    | 財政効果（単位 億円） | < | < |
    | 区分 | R4予算 | R5見込 |
    | 財産の有効活用 | ${number(10, "0", "10")} | ${second} |`;
}
