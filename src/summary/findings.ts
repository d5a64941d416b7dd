import { toA1 } from "../grid/area";
import { rules } from "../rules/index";
import { count, linked, text } from "./cells";
import { madeFrom } from "./made-from";
import { column, saidColumns } from "./said-columns";
import { severityNames } from "./severity-names";
import type { PlanCell, SheetPlan, SummarySheet } from "./sheet-plan";
import { withFiles } from "./with-files";

const columns = [
  column("No.", "No.", 6),
  column("重さ", "Severity", 9, { align: "center", shades: { ja: { エラー: "strong", 警告: "medium" }, en: { Error: "strong", Warning: "medium" } } }),
  column("シート", "Sheet", 14, { wrap: true }),
  column("セル", "Cell", 8),
  column("課題", "Issue", 11, { wrap: true }),
  column("所管", "Department", 15, { wrap: true }),
  column("指摘", "Finding", 22, { wrap: true }),
  column("何が違うか", "What is wrong", 34, { wrap: true }),
  column("あるべき姿", "What was expected", 30, { wrap: true }),
  column("すること", "What to do", 30, { wrap: true }),
];

/** 検査結果: every finding with a link to its cell, in the order of the workbook. */
export const findingsSheet: SummarySheet = {
  id: "findings",
  title: { ja: "検査結果", en: "Findings" },
  description: { ja: "指摘の一覧。セルへのリンクが付きます。", en: "Every finding, with a link to its cell." },
  lay(input) {
    const { check, language } = input;
    const titles = new Map(rules.map(({ id, title }) => [id, title[language]]));
    const rows = check.findings.map(({ ruleId, severity, at, issue, department, message }, index): PlanCell[] => {
      const cell = toA1({ ...at.area, rowCount: 1, columnCount: 1 });
      const texts = [issue, department, titles.get(ruleId) ?? ruleId, ...message[language]];
      return [count(index + 1), text(severityNames[language][severity]), text(at.sheet), linked(cell, at), ...texts.map(text)];
    });
    const none: PlanCell[] = [text(null), text(language === "ja" ? "指摘はありません" : "No findings")];
    const plan: SheetPlan = {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: madeFrom(input),
      columns: saidColumns(columns, language),
      rows: rows.length > 0 ? rows : [none],
    };
    return withFiles(input, plan, check.findings.map(({ at }) => at));
  },
};
