import { sheet } from "../grid/drawing";
import { areaOf, refOf } from "../grid/grid";
import type { CellRef } from "../grid/cell-ref";
import { defineRule } from "./rule";
import { tableCells, sheetTables, together, type SheetTables } from "./sheet-tables";

const sameAsAbove = /^(?:〃|々|″|"|同上|同左|同じ|上記のとおり)$/;

/** Each row of a table says everything itself. */
export const cellAsAbove = defineRule({
  id: "cell-as-above",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "上の行と同じ内容を省略している", en: "Rows leave out what is as above" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」チェック項目1-6（項目名等を省略していないか）。「〃」や空白で省いた課題No.や所管は、行を並べ替えるとどの課題のものか分からなくなります。",
    en: "Item 1-6 of the Ministry of Internal Affairs' rules for machine-readable tables (nothing left out). An issue number or a department that is 〃 or blank is lost as soon as the rows are sorted.",
  },

  *find(programme) {
    for (const table of sheetTables(programme)) {
      const words = tableCells(table).flatMap(({ at, cell }) => (sameAsAbove.test(cell.text.trim()) ? [at] : []));
      const found = together([...words, ...blanksOf(table)]);
      if (found) yield { ...found, name: table.grid.name };
    }
  },

  explain: ({ name, count }) => ({
    ja: [`シート「${name}」の表に、上の行と同じ内容を省略したセルが${count}個あります。`, "同じ内容でも、行ごとにすべて書くのが統一ルールです。", "公開用のデータでは、省略した内容を補ってください。"],
    en: [
      `On "${name}", ${count} cells of the table leave out what is as above.`,
      "By the rules each row says everything itself.",
      "In data for publication, fill in what was left out.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 所管 | 成果指標名 | 現状値 |
      | 4 | 財政局 | ①発行件数 | 10件 |
      | 4 | 財政局 | ②苦情 | 8件 |`,
    bad: sheet`
      | 課題No. | 所管 | 成果指標名 | 現状値 |
      | 4 | 財政局 | ①発行件数 | 10件 |
      | [[]] | | ②苦情 | 8件 |`,
  },
});

/** Blanks at the beginning of a row, below a row that is filled there. A merged cell reaches down over its rows: that is another matter. */
function blanksOf({ grid, tables }: SheetTables): readonly CellRef[] {
  return tables.flatMap((rows) => rows.slice(1)).flatMap(({ row, column, columnCount }) => {
    const blanks: CellRef[] = [];
    for (let at = column; at < column + columnCount && grid.rows[row]?.[at] === undefined; at++)
      if (areaOf(grid, row, at).row === row) blanks.push(refOf(grid, row, at));
    return blanks;
  });
}
