import { sheet } from "../grid/drawing";
import { splitItems } from "../values/items";
import { isPoint, splitPoints } from "../values/points";
import { defineRule } from "./rule";
import { tableCells, sheetTables, together } from "./sheet-tables";

/** One cell of a table holds one value. */
export const cellSeveralValues = defineRule({
  id: "cell-several-values",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "一つのセルに複数のデータが入っている", en: "One cell of a table holds several values" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」チェック項目1-2（1セル1データとなっているか）。①②…を一つのセルに並べた値は、このアドインは読み取りますが、ほかの道具では計算できません。",
    en: "Item 1-2 of the Ministry of Internal Affairs' rules for machine-readable tables (one value a cell). The add-in reads ①②… in one cell; other tools cannot calculate with them.",
  },

  *find(programme) {
    for (const table of sheetTables(programme)) {
      const cells = tableCells(table).filter(({ cell }) => splitItems(cell.text).length > 1 || isListOfPoints(cell.text));
      const found = together(cells.map(({ at }) => at));
      if (found) yield { ...found, name: table.grid.name };
    }
  },

  explain: ({ name, count }) => ({
    ja: [`シート「${name}」の表に、複数のデータの入ったセルが${count}個あります。`, "一つのセルには一つのデータだけを入れるのが統一ルールです。", "公開用のデータでは、指標ごとに行を分けてください。"],
    en: [
      `On "${name}", ${count} cells of the table hold several values.`,
      "By the rules one cell holds one value.",
      "In data for publication, give each indicator a row of its own.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | ①発行件数 | ①10件 |
      | 4 | ②苦情 | ②8件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | [[①発行件数\n②苦情]] | ①10件\n②8件 |`,
  },
});

const isListOfPoints = (text: string): boolean => isPoint(text) && splitPoints(text).length > 1;
