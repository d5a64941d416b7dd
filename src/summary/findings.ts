import { toA1 } from "../grid/area";
import type { Language } from "../language";
import { isOpen } from "../rules/rule";
import { ruleTitle } from "../rules/rule-of";
import { count, linked, text } from "./cells";
import { madeFrom } from "./made-from";
import { column, saidColumns } from "./said-columns";
import { severityNames, shadesOfSeverity } from "./severity-names";
import type { PlanCell, SheetPlan, SummarySheet } from "./sheet-plan";
import { waivedCount, waivedTable } from "./waived-table";
import { withFiles } from "./with-files";

const columns = [
  column("No.", "No.", 6, { align: "right" }),
  column("重さ", "Severity", 9, { align: "center", shades: shadesOfSeverity }),
  column("シート", "Sheet", 14, { wrap: true }),
  column("セル", "Cell", 8),
  column("課題", "Issue", 11, { wrap: true }),
  column("所管", "Department", 15, { wrap: true }),
  column("指摘", "Finding", 22, { wrap: true }),
  column("何が違うか", "What is wrong", 34, { wrap: true }),
  column("あるべき姿", "What was expected", 30, { wrap: true }),
  column("すること", "What to do", 30, { wrap: true }),
];

/** 検査結果: every finding with a link to its cell, in the order of the workbook; what was waived in a table of its own below. */
export const findingsSheet: SummarySheet = {
  id: "findings",
  title: { ja: "検査結果", en: "Findings" },
  description: { ja: "指摘の一覧。セルへのリンクが付きます。", en: "Every finding, with a link to its cell." },
  lay(input) {
    const { check, language } = input;
    const [open, waived] = [check.findings.filter(isOpen), check.findings.filter((finding) => !isOpen(finding))];
    const rows = open.map(({ ruleId, severity, at, issue, department, message }, index): PlanCell[] => {
      const cell = toA1({ ...at.area, rowCount: 1, columnCount: 1 });
      const texts = [issue, department, ruleTitle(ruleId)[language], ...message[language]];
      return [count(index + 1), text(severityNames[language][severity]), text(at.sheet), linked(cell, at), ...texts.map(text)];
    });
    const none: PlanCell[] = [text(null), text(language === "ja" ? "指摘はありません" : "No findings")];
    const plan: SheetPlan = {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: [...madeFrom(input), ...(waived.length > 0 ? [below(waived.length, language)] : [])],
      columns: saidColumns(columns, language),
      rows: rows.length > 0 ? rows : [none],
    };
    const apart = withFiles(input, waivedTable(waived, language), waived.map(({ at }) => at));
    return { ...withFiles(input, plan, open.map(({ at }) => at)), ...(waived.length > 0 ? { more: [apart], leads: true } : {}) };
  },
};

const below = (waived: number, language: Language): string =>
  waivedCount(waived)[language] + (language === "ja" ? "は、下の表に分けています。" : "; they are listed apart, below.");
