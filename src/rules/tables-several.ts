import type { CellRef } from "../grid/cell-ref";
import { sheet } from "../grid/drawing";
import type { Programme } from "../model/programme";
import { exampleIssueList, exampleList } from "./example-list";
import { defineRule } from "./rule";

/** One sheet holds one table. */
export const tablesSeveral = defineRule({
  id: "tables-several",
  category: "machine-readability",
  severity: "info",
  offByDefault: true,
  title: { ja: "1シートに複数の表がある", en: "One sheet holds several tables" },
  reason: {
    ja: "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」（1シートに複数の表が掲載されていないか）。このアドインは見分けて読み取りますが、ほかの道具はシート全体を一つの表とみなします。",
    en: "The Ministry of Internal Affairs' rules for machine-readable tables (one table a sheet). The add-in tells them apart; other tools take a sheet for one table.",
  },

  *find(programme) {
    for (const tables of tablesBySheet(programme)) {
      const [, ...others] = [...tables.values()].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
      const [at, ...also] = others;
      if (at) yield { at, also, name: at.sheet, count: tables.size };
    }
  },

  explain: ({ name, count }) => ({
    ja: [`シート「${name}」に、${count}つの表があります。`, "1シートには一つの表だけを置くのが統一ルールです。", "公開用のデータでは、表ごとにシートを分けてください。"],
    en: [
      `"${name}" holds ${count} tables.`,
      "By the rules a sheet holds one table.",
      "In data for publication, give each table a sheet of its own.",
    ],
  }),

  examples: {
    good: sheet`${exampleList({})}`,
    bad: sheet`${exampleIssueList({})}${exampleList({ name: "[[①コンビニ交付の割合]]" })}`,
  },
});

/** The first row of each table, by sheet and by what the table is. */
function tablesBySheet({ listed, issueRows, planRecords }: Programme): readonly ReadonlyMap<string, CellRef>[] {
  const sheets = new Map<string, Map<string, CellRef>>();
  const add = (kind: string, at: CellRef) => {
    const place = `${at.book}\n${at.sheet}`;
    const tables = sheets.get(place) ?? new Map<string, CellRef>();
    sheets.set(place, tables);
    if (!tables.has(kind)) tables.set(kind, at);
  };
  for (const { layout, kind, at } of listed) add(`${layout} ${kind}`, at);
  for (const { issueNo } of issueRows) add("issue-list", issueNo.at);
  for (const record of planRecords) add(record.type === "fiscal-row" ? `${record.type} ${record.table}` : record.type, record.at);
  return [...sheets.values()];
}
