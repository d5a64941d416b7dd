import { sheet, type TypedCell } from "../grid/drawing";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";
import { tableCells, sheetTables } from "./sheet-tables";

/** White space at either end; or single letters with white space between each two: 合　計. */
const aligned = /^\s|\s$|^\p{L}(?:[^\S\n]+\p{L})+$/u;

const indented: TypedCell = { cell: { value: "　発行件数", text: "　発行件数" } };

/** Text is placed by the format of its cell, not by white space. */
export const textAligned = defineRule({
  id: "text-aligned",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "空白や改行で体裁を整えている", en: "Text is placed by white space" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」チェック項目1-5（スペースや改行等で体裁を整えていないか）。「合　計」と「合計」は、機械には別の言葉です。位置は配置の書式で整えます。",
    en: "Item 1-5 of the Ministry of Internal Affairs' rules for machine-readable tables (no white space for looks). To a machine 合　計 and 合計 are two words. Alignment and indentation are formats of the cell.",
  },

  *find(programme) {
    for (const table of sheetTables(programme))
      for (const { at, cell } of tableCells(table)) {
        if (typeof cell.value !== "string" || cell.formula || cell.text.trim() === "" || !aligned.test(cell.text)) continue;
        const trimmed = cell.text.trim();
        yield {
          at,
          actual: cell.text,
          expected: aligned.test(trimmed) ? trimmed.replace(/\s/g, "") : trimmed,
          isCertain: !aligned.test(trimmed),
        };
      }
  },

  explain: ({ actual, expected }) => ({
    ja: [`「${oneLine(actual)}」は、空白か改行で体裁を整えています。`, `体裁のための空白を除くと「${oneLine(expected)}」です。`, "空白を除き、位置は配置の書式で整えてください。"],
    en: [
      `"${oneLine(actual)}" is placed by white space.`,
      `Without it, it is "${oneLine(expected)}".`,
      "Take the white space out, and place the text by the format of its cell.",
    ],
  }),

  /** 合　計 is 合計, but 東　西 may be two things. */
  fix: ({ at, actual, expected, isCertain }) => (isCertain ? { at, from: actual, to: expected } : undefined),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | 10件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | [[${indented} → 発行件数]] | 10件 |`,
  },
});
