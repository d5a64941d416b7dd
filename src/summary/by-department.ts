import type { Check } from "../check";
import type { YearResult } from "../model/indicator";
import { isOpen } from "../rules/rule";
import { shortYear } from "../values/fiscal-year";
import { count, share, text } from "./cells";
import { departmentsOf, plainDepartment } from "./departments";
import { countResults, dueResults, statuses } from "./due-results";
import { madeFrom } from "./made-from";
import { column, saidColumns } from "./said-columns";
import type { PlanCell, SummaryInput, SummarySheet } from "./sheet-plan";
import { statusLegend } from "./status-legend";

const columns = [
  column("所管", "Department", 26, { wrap: true }),
  column("課題", "Issues", 8),
  column("活動指標", "Activity indicators", 10),
  column("成果指標", "Outcome indicators", 10),
  column("期限の来た実績", "Results due", 11),
  column("実績の入力", "Results entered", 11),
  column("目標達成", "Achieved", 10),
  column("達成の割合", "Share achieved", 12, { dataBar: { empty: 0, full: 1 } }),
  ...statuses.map((status) => column(status, status, 7)),
  column("エラー", "Errors", 9),
  column("警告", "Warnings", 9),
  column("情報", "Infos", 9),
];

/** 所管別集計: what each department has, what came of it, and what is still to be looked at. */
export const byDepartmentSheet: SummarySheet = {
  id: "by-department",
  title: { ja: "所管別集計", en: "By department" },
  description: { ja: "所管ごとの課題・指標・達成・指摘の数。", en: "Issues, indicators, achievement and findings of each department." },
  lay(input) {
    const { language, check } = input;
    const results = dueResults(check);
    return {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: [...madeFrom(input), statusLegend[language], everyYear(input)],
      columns: saidColumns(columns, language),
      rows: departmentsOf(check).map((name) => rowFor(check, results, name, (department) => department === name)),
      totals: [rowFor(check, results, language === "ja" ? "合計" : "Total", () => true)],
    };
  },
};

function everyYear({ check, settings: { period }, language }: SummaryInput): string {
  const { year } = check.programme;
  if (language === "ja") return `実績・達成・区分は、${shortYear(period.from)}から${shortYear(year)}までの各年度の結果を数えたもの。`;
  return `Results, achievement and status count every year from ${period.from} to ${year}.`;
}

function rowFor(check: Check, results: readonly YearResult[], name: string, belongs: (department: string) => boolean): PlanCell[] {
  const { programme, findings } = check;
  const issues = programme.issues.filter(({ department }) => belongs(plainDepartment(department?.text)));
  const indicators = programme.indicators.filter(({ department, standsAlone }) => !standsAlone && belongs(plainDepartment(department)));
  const own = results.filter(({ indicator }) => belongs(plainDepartment(indicator.department)));
  const { due, entered, status, decided } = countResults(own);
  const found = (severity: string) =>
    findings.filter((finding) => finding.severity === severity && isOpen(finding) && belongs(plainDepartment(finding.department))).length;
  return [
    text(name),
    count(issues.reduce((sum, { issueNos }) => sum + Math.max(1, issueNos.length), 0)),
    count(indicators.filter(({ kind }) => kind === "activity").length),
    count(indicators.filter(({ kind }) => kind === "outcome").length),
    count(due),
    count(entered),
    count(status.a),
    share(status.a, decided),
    ...statuses.map((one) => count(status[one])),
    count(found("error")),
    count(found("warning")),
    count(found("info")),
  ];
}
