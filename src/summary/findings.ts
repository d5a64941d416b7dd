import { toA1 } from "../grid/area";
import { rules } from "../rules/index";
import { severityNames } from "./severity-names";
import type { PlanCell, SummarySheet } from "./sheet-plan";
import { madeFrom } from "./made-from";
import { withFiles } from "./with-files";

const headers = {
  ja: ["No.", "重さ", "シート", "セル", "課題", "所管", "指摘", "何が違うか", "あるべき姿", "すること", "今の値", "期待する値"],
  en: ["No.", "Severity", "Sheet", "Cell", "Issue", "Department", "Finding", "What is wrong", "What was expected", "What to do", "Now", "Expected"],
} as const;
const widths = [6, 10, 14, 8, 12, 18, 26, 40, 34, 34, 20, 20];

/** 検査結果: every finding with a link to its cell, in the order of the workbook. */
export const findingsSheet: SummarySheet = {
  id: "findings",
  title: { ja: "検査結果", en: "Findings" },
  description: { ja: "指摘の一覧。セルへのリンクが付きます。", en: "Every finding, with a link to its cell." },
  lay(input) {
    const { check, language } = input;
    const titles = new Map(rules.map(({ id, title }) => [id, title[language]]));
    const or = language === "ja" ? " または " : " or ";
    const rows = check.findings.map(({ ruleId, severity, at, issue, department, message, expected, actual }, index): PlanCell[] => {
      const [wrong, right, todo] = message[language];
      const texts = [issue, department, titles.get(ruleId) ?? ruleId, wrong, right, todo, actual, expected.join(or)];
      return [
        { value: index + 1, format: "0" },
        { value: severityNames[language][severity] },
        { value: at.sheet },
        { value: toA1({ ...at.area, rowCount: 1, columnCount: 1 }), link: at },
        ...texts.map((value): PlanCell => ({ value: value === "" ? null : value })),
      ];
    });
    const none: PlanCell[] = [{ value: null }, { value: language === "ja" ? "指摘はありません" : "No findings" }];
    const plan = {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: madeFrom(input),
      columns: headers[language].map((header, index) => ({ header, width: widths[index] ?? 12, wrap: index >= 5 })),
      rows: rows.length > 0 ? rows : [none],
    };
    return withFiles(input, plan, check.findings.map(({ at }) => at));
  },
};

