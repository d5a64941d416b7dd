import { sheet } from "../grid/drawing";
import { filledCells, refOf } from "../grid/grid";
import { findPeriods } from "../values/fiscal-year";
import { defineRule } from "./rule";
import { sheetTables, together } from "./sheet-tables";

/** A year of an era carries its western year. Headers are looked at, too: that is where most years stand. */
export const yearWesternMissing = defineRule({
  id: "year-western-missing",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "和暦に西暦が併記されていない", en: "A year of an era lacks its western year" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」チェック項目1-11（西暦表記又は和暦に西暦の併記がされているか）。「R04」だけでは、機械は年の順に並べられません。",
    en: "Item 1-11 of the Ministry of Internal Affairs' rules for machine-readable tables (western years, or eras with them). By R04 alone no machine can put years in order.",
  },

  *find(programme) {
    for (const { grid } of sheetTables(programme)) {
      const cells = filledCells(grid).map(({ row, column, cell }) => {
        const at = refOf(grid, row, column);
        return { at, bare: findPeriods(cell.text, at).filter(({ raw }) => !/\d{4}/.test(raw.normalize("NFKC"))) };
      });
      const without = cells.filter(({ bare }) => bare.length > 0);
      const found = together(without.map(({ at }) => at));
      if (found)
        yield { ...found, name: grid.name, actual: [...new Set(without.flatMap(({ bare }) => bare.map(({ raw }) => raw)))].join("、") };
    }
  },

  explain: ({ name, count, actual }) => ({
    ja: [`シート「${name}」の${count}個のセルで、和暦に西暦が併記されていません（${actual}）。`, "年は西暦で書くか、和暦に西暦を併記するのが統一ルールです。", "「令和4（2022）年度」のように西暦を併記してください。"],
    en: [
      `On "${name}", ${count} cells give years of an era without western years (${actual}).`,
      "By the rules years are western, or carry their western year.",
      "Write 令和4（2022）年度 or 2022年度.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 目標値 |
      | ^ | ^ | R07（2025） |
      | 4 | 発行件数 | 10件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 目標値 |
      | ^ | ^ | [[R07]] |
      | 4 | 発行件数 | 10件 |`,
  },
});
