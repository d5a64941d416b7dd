import { formula, sheet } from "../grid/drawing";
import { defineRule } from "./rule";
import { tableCells, sheetTables, together } from "./sheet-tables";

/** What is published is the value, not the formula that made it. */
export const formulaLeft = defineRule({
  id: "formula-left",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "表に数式が残っている", en: "Formulas are left in a table" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」チェック項目1-7（数式を使用している場合は、数値データに修正しているか）。数式は、参照先のないところへ写すと値を失います。手元の計算用の表には要りません。",
    en: "Item 1-7 of the Ministry of Internal Affairs' rules for machine-readable tables (values instead of formulas). A formula loses its value where the cells it refers to are not there. In a table for one's own use it does no harm.",
  },

  *find(programme) {
    for (const table of sheetTables(programme)) {
      const found = together(tableCells(table).flatMap(({ at, cell }) => (cell.formula ? [at] : [])));
      if (found) yield { ...found, name: table.grid.name };
    }
  },

  explain: ({ name, count }) => ({
    ja: [`シート「${name}」の表に、数式の入ったセルが${count}個あります。`, "公開するデータには、数式ではなく値を入れるのが統一ルールです。", "公開用のデータでは、値だけを貼り付けてください。"],
    en: [
      `On "${name}", ${count} cells of the table hold formulas.`,
      "By the rules data for publication hold values.",
      "In data for publication, paste the values only.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | 10件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | [[${formula(10)}]] |`,
  },
});
