import { sheet } from "../grid/drawing";
import { defineRule } from "./rule";
import { tableCells, sheetTables, together } from "./sheet-tables";

/** Numbers in circles, Roman numerals, units, words and eras in one letter: ① Ⅳ ㎡ ㈱ ㌔ ㍻ № ℡. */
const dependent = /[\u2460-\u24FF\u2116\u2121\u2150-\u2188\u3220-\u33FF]/gu;

/** A table is written in letters that every system has. */
export const lettersDependent = defineRule({
  id: "letters-dependent",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "表に機種依存文字がある", en: "A table holds letters that some systems lack" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」チェック項目1-10（機種依存文字を使用していないか）。「①」「㎡」「㈱」などは、文字コードを変えると失われることがあります。このプログラムの指標番号は①②…なので、公開用のデータでだけ問題になります。",
    en: "Item 1-10 of the Ministry of Internal Affairs' rules for machine-readable tables (no system-dependent letters). ①, ㎡ or ㈱ may be lost when the encoding changes. The programme numbers its indicators by them, so that it matters in data for publication only.",
  },

  *find(programme) {
    for (const table of sheetTables(programme)) {
      const cells = tableCells(table).filter(({ cell }) => cell.text.search(dependent) >= 0);
      const letters = [...new Set(cells.flatMap(({ cell }) => cell.text.match(dependent) ?? []))].sort();
      const found = together(cells.map(({ at }) => at));
      if (found) yield { ...found, name: table.grid.name, actual: letters.join(" ") };
    }
  },

  explain: ({ name, count, actual }) => ({
    ja: [`シート「${name}」の表の${count}個のセルに、機種依存文字（${actual}）があります。`, "どの機種でも使える文字で書くのが統一ルールです。", "公開用のデータでは、「1」「m2」「(株)」のような文字に置き換えてください。"],
    en: [
      `On "${name}", ${count} cells of the table hold system-dependent letters (${actual}).`,
      "By the rules a table is written in letters that every system has.",
      "In data for publication, write 1, m2 or (株) instead.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 緑地の面積 | 10m2 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 緑地の面積 | [[10㎡]] |`,
  },
});
