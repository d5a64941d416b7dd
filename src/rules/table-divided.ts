import type { Area } from "../grid/area";
import { sheet } from "../grid/drawing";
import { areaOf, refOf, type Grid } from "../grid/grid";
import { defineRule } from "./rule";
import { sheetTables, together } from "./sheet-tables";

/** The rows of a table follow one another. */
export const tableDivided = defineRule({
  id: "table-divided",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "表が空白の行で分断されている", en: "Blank rows divide a table" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」（データが分断されていないか）。空白の行があると、Excelのフィルターや並べ替えは、そこで表が終わったとみなします。",
    en: "The Ministry of Internal Affairs' rules for machine-readable tables (data must not be divided). Filters and sorting take a blank row for the end of the table.",
  },

  *find(programme) {
    for (const { grid, tables } of sheetTables(programme)) {
      const behindGaps = tables.flatMap((rows) => rows.filter((row, index) => isGap(grid, rows[index - 1], row)));
      const found = together(behindGaps.map(({ row, column }) => refOf(grid, row, column)));
      if (found) yield { ...found, name: grid.name };
    }
  },

  explain: ({ name, count, at }) => ({
    ja: [
      `シート「${name}」の表が、空白の行で${count + 1}つに分断されています（${at.area.row + 1}行目の上など）。`,
      "一つの表の行は、空白を挟まずに続けるのが統一ルールです。",
      "公開用のデータでは、空白の行を取り除いてください。",
    ],
    en: [
      `On "${name}", blank rows divide the table into ${count + 1} parts (above row ${at.area.row + 1}, for one).`,
      "By the rules the rows of a table follow one another.",
      "In data for publication, take the blank rows out.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | 10件 |
      | 5 | 支援件数 | 20件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | 10件 |
      | | | |
      | [[5]] | 支援件数 | 20件 |`,
  },
});

/** Is a row between the two blank, in the columns of the table? What is merged with the row above belongs to it. */
function isGap(grid: Grid, above: Area | undefined, below: Area): boolean {
  if (!above) return false;
  const between = Array.from({ length: below.row - above.row - above.rowCount }, (_, i) => above.row + above.rowCount + i);
  const columns = Array.from({ length: below.columnCount }, (_, i) => below.column + i);
  const isBlank = (row: number) => columns.every((column) => !grid.rows[row]?.[column] && areaOf(grid, row, column).row === row);
  return between.some(isBlank);
}
