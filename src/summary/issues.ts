import { overlaps } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import { issueLabel, sharesIssue } from "../model/issue-key";
import { resourceKinds, type ReformIssue } from "../model/reform-issue";
import type { Finding } from "../rules/rule";
import { madeFrom } from "./made-from";
import type { PlanCell, SummarySheet } from "./sheet-plan";
import { withFiles } from "./with-files";

const headers = {
  ja: ["課題", "取組名", "項目名", "課題名", "所管", "ヒト", "モノ", "カネ", "情報", "時間", "活動指標", "成果指標", "エラー", "警告", "情報（指摘）"],
  en: ["Issue", "Initiative", "Item", "Name", "Department", "People", "Assets", "Money", "Information", "Time", "Activity indicators", "Outcome indicators", "Errors", "Warnings", "Infos"],
} as const;
const widths = [14, 30, 28, 44, 20, 6, 6, 6, 6, 6, 8, 8, 8, 8, 8];
const count = (value: number): PlanCell => ({ value, format: "0" });

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
      const indicators = programme.indicators.filter((indicator) => (key && indicator.issue ? sharesIssue(key, indicator.issue) : false));
      const own = findings.filter((finding) => belongsTo(issue, finding, forms));
      const found = (severity: string) => count(own.filter((finding) => finding.severity === severity).length);
      return [
        { value: key ? issueLabel(key) : (issue.issueNo?.text ?? null), link: at },
        ...[issue.initiativeName, issue.itemName, issue.issueName, issue.department].map((entry): PlanCell => ({ value: entry?.text ?? null })),
        ...resourceKinds.map((kind): PlanCell => ({ value: issue.resources[kind]?.text ?? null })),
        count(indicators.filter(({ kind }) => kind === "activity").length),
        count(indicators.filter(({ kind }) => kind === "outcome").length),
        found("error"),
        found("warning"),
        found("info"),
      ];
    };
    const plan = {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: madeFrom(input),
      columns: headers[language].map((header, index) => ({ header, width: widths[index] ?? 10, wrap: index >= 1 && index <= 4, ...(index >= 5 && index <= 9 ? { align: "center" as const } : {}) })),
      rows: programme.issues.map(row),
    };
    return withFiles(input, plan, programme.issues.map(({ at }) => at));
  },
};

const sheetOf = ({ book, sheet }: CellRef): string => `${book}\u0000${sheet}`;

/** What was found in the form itself, and in the lists about its issues; of two forms for one issue, each has its own. */
function belongsTo({ key, at }: ReformIssue, finding: Finding, forms: ReadonlySet<string>): boolean {
  if (sheetOf(finding.at) === sheetOf(at)) return key === undefined ? overlaps(at.area, finding.at.area) : finding.issue === issueLabel(key);
  if (key === undefined || finding.issue === null || forms.has(sheetOf(finding.at))) return false;
  return finding.issue === issueLabel(key) || key.issueNos.some((no) => finding.issue === issueLabel({ ...key, issueNos: [no] }));
}
