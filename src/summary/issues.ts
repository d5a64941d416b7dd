import { overlaps } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import { issueLabel, sharesIssue } from "../model/issue-key";
import { resourceKinds, type ReformIssue } from "../model/reform-issue";
import { isOpen, type Finding } from "../rules/rule";
import { count, linked, text } from "./cells";
import { madeFrom } from "./made-from";
import { column, saidColumns } from "./said-columns";
import type { PlanCell, SheetPlan, SummarySheet } from "./sheet-plan";
import { withFiles } from "./with-files";

const columns = [
  column("課題", "Issue", 12, { wrap: true }),
  column("取組名", "Initiative", 22, { wrap: true }),
  column("項目名", "Item", 22, { wrap: true }),
  column("課題名", "Name", 42, { wrap: true }),
  column("所管", "Department", 18, { wrap: true }),
  column("ヒト", "People", 7, { align: "center" }),
  column("モノ", "Assets", 7, { align: "center" }),
  column("カネ", "Money", 7, { align: "center" }),
  column("情報", "Information", 11, { align: "center" }),
  column("時間", "Time", 7, { align: "center" }),
  column("活動指標", "Activity indicators", 8),
  column("成果指標", "Outcome indicators", 8),
  column("エラー", "Errors", 8),
  column("警告", "Warnings", 8),
  column("情報（指摘）", "Infos", 9),
];

/** 改革課題一覧: one row for each form, with its resources, its indicators and its findings. */
export const issuesSheet: SummarySheet = {
  id: "issues",
  title: { ja: "改革課題一覧", en: "Issues" },
  description: { ja: "課題ごとの経営資源・指標数・指摘数。", en: "Resources, indicators and findings of each issue." },
  lay(input) {
    const { programme, findings } = input.check;
    const { language } = input;
    const forms = new Set(programme.issues.map(({ at }) => sheetOf(at)));
    const row = (issue: ReformIssue): PlanCell[] => {
      const { key, at } = issue;
      const indicators = programme.indicators.filter(({ issue: other }) => key && other && sharesIssue(key, other));
      const own = findings.filter((finding) => isOpen(finding) && belongsTo(issue, finding, forms));
      const found = (severity: string) => count(own.filter((finding) => finding.severity === severity).length);
      return [
        linked(key ? issueLabel(key) : (issue.issueNo?.text ?? null), at),
        ...[issue.initiativeName, issue.itemName, issue.issueName, issue.department].map((entry) => text(entry?.text)),
        ...resourceKinds.map((kind) => text(issue.resources[kind]?.text)),
        count(indicators.filter(({ kind }) => kind === "activity").length),
        count(indicators.filter(({ kind }) => kind === "outcome").length),
        ...["error", "warning", "info"].map(found),
      ];
    };
    const plan: SheetPlan = {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: madeFrom(input),
      columns: saidColumns(columns, language),
      rows: programme.issues.map(row),
    };
    return withFiles(input, plan, programme.issues.map(({ at }) => at));
  },
};

const sheetOf = ({ book, sheet }: CellRef): string => `${book}\u0000${sheet}`;

/** What was found in the form itself, and in the lists about its issues; of two forms for one issue, each has its own. */
function belongsTo({ key, at }: ReformIssue, finding: Finding, forms: ReadonlySet<string>): boolean {
  if (sheetOf(finding.at) === sheetOf(at)) {
    return key === undefined ? overlaps(at.area, finding.at.area) : finding.issue === issueLabel(key);
  }
  if (key === undefined || finding.issue === null || forms.has(sheetOf(finding.at))) return false;
  return finding.issue === issueLabel(key) || key.issueNos.some((no) => finding.issue === issueLabel({ ...key, issueNos: [no] }));
}
