import { overlaps } from "../grid/area";
import { sheet } from "../grid/drawing";
import { defineRule } from "./rule";
import { sheetTables, together } from "./sheet-tables";

/** In the body of a table each record has a row of its own, and no cell is merged. */
export const cellsMerged = defineRule({
  id: "cells-merged",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "表の中でセルが結合されている", en: "Cells of a table are merged" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」チェック項目1-4（セルの結合をしていないか）。結合された範囲では先頭のセルにしか値がなく、並べ替えや抽出ができません。見出しは調べません。",
    en: "Item 1-4 of the Ministry of Internal Affairs' rules for machine-readable tables (no merged cells). Only the first cell of a merged area has a value, so that rows cannot be sorted or filtered. Headers are left alone.",
  },

  *find(programme) {
    for (const { grid, tables } of sheetTables(programme)) {
      const rows = tables.flat();
      const merges = grid.merges.filter((merge) => rows.some((row) => overlaps(row, merge)));
      const found = together(merges.map((area) => ({ book: grid.book, sheet: grid.name, area })));
      if (found) yield { ...found, name: grid.name };
    }
  },

  explain: ({ name, count }) => ({
    ja: [`シート「${name}」の表に、結合されたセルが${count}か所あります。`, "1件のデータは1行で表し、セルは結合しないのが統一ルールです。", "公開用のデータでは結合を解き、それぞれのセルに値を入れてください。"],
    en: [
      `On "${name}", ${count} areas within the table are merged.`,
      "By the rules each record has one row, and no cells are merged.",
      "In data for publication, unmerge them and fill in every cell.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | 10件 |
      | 4 | 苦情 | 8件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | [[4]] | 発行件数 | 10件 |
      | ^ | 苦情 | 8件 |`,
  },
});
