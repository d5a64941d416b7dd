import { sheet, number } from "../grid/drawing";
import { cellOf } from "../grid/grid";
import type { Programme } from "../model/programme";
import type { Entry } from "../values/entry";
import { defineRule } from "./rule";
import { sheetTables, together } from "./sheet-tables";

/** A figure of a table is a number, and its unit stands elsewhere. */
export const figureAsText = defineRule({
  id: "figure-as-text",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "表の数値が文字として入っている", en: "Figures of a table are kept as text" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」チェック項目1-3（数値データは数値属性とし、文字列を含まないこと）。「1,580時間」や「▲17億円」は文字なので、そのままでは計算できません。単位は見出しに書きます。",
    en: "Item 1-3 of the Ministry of Internal Affairs' rules for machine-readable tables (numbers are numbers, without words). 1,580時間 and ▲17億円 are text that nothing can be calculated with. Units belong in the header.",
  },

  *find(programme) {
    for (const { grid } of sheetTables(programme)) {
      const own = figuresOf(programme).filter(({ at }) => at.book === grid.book && at.sheet === grid.name);
      const found = together(own.flatMap(({ at }) => (typeof cellOf(grid, at.area.row, at.area.column)?.value === "string" ? [at] : [])));
      if (found) yield { ...found, name: grid.name };
    }
  },

  explain: ({ name, count }) => ({
    ja: [`シート「${name}」の表に、文字として入った数値が${count}個あります。`, "数値のセルには数だけを入れ、単位や年度は見出しに書くのが統一ルールです。", "公開用のデータでは数値として入力し、単位は表示形式か見出しに移してください。"],
    en: [
      `On "${name}", ${count} figures of the table are kept as text.`,
      "By the rules a cell of figures holds a number, and unit and year stand in the header.",
      "In data for publication, enter numbers, and move the units to the format or the header.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値（件） |
      | 4 | 発行件数 | ${number(10, "0", "10")} |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 発行件数 | [[10件]] |`,
  },
});

function figuresOf({ listed, planRecords }: Programme): readonly Entry[] {
  const ofLists = listed.flatMap(({ baseline, targets, actuals, rates }) => [
    baseline,
    ...[...targets, ...actuals, ...rates].map(({ entry }) => entry),
  ]);
  const ofTables = planRecords.flatMap((record) => (record.type === "fiscal-row" ? record.values.map(({ entry }) => entry) : []));
  return [...ofLists, ...ofTables].flatMap((entry) => (entry?.kind === "quantity" ? [entry] : []));
}
