import type { Check } from "../check";
import type { Status } from "../values/achievement";
import { madeFrom } from "./made-from";
import type { PlanCell, SummarySheet } from "./sheet-plan";
import { statusLegend } from "./status-legend";

const headers = {
  ja: ["所管", "課題", "活動指標", "成果指標", "期限の来た実績", "実績の入力", "目標達成", "達成の割合", "a", "b", "c", "d", "エラー", "警告", "情報"],
  en: ["Department", "Issues", "Activity indicators", "Outcome indicators", "Results due", "Results entered", "Achieved", "Share achieved", "a", "b", "c", "d", "Errors", "Warnings", "Infos"],
} as const;
const widths = [24, 8, 10, 10, 12, 12, 10, 10, 6, 6, 6, 6, 8, 8, 8];

/** 所管別集計: what each department has, what came of it, and what is still to be looked at. */
export const byDepartmentSheet: SummarySheet = {
  id: "by-department",
  title: { ja: "所管別集計", en: "By department" },
  description: { ja: "所管ごとの課題・指標・達成・指摘の数。", en: "Issues, indicators, achievement and findings of each department." },
  lay(input) {
    const { language, check } = input;
    const departments = departmentsOf(check);
    const total = language === "ja" ? "合計" : "Total";
    const rows = departments.map((name) => rowOf(name, countsOf(check, (department) => department === name)));
    return {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: [...madeFrom(input), statusLegend[language]],
      columns: headers[language].map((header, index) => ({ header, width: widths[index] ?? 8, wrap: index === 0 })),
      rows: [...rows, rowOf(total, countsOf(check, () => true))],
    };
  },
};

/** In the order in which they first appear; blank departments come last, as "—". */
function departmentsOf({ programme, findings }: Check): string[] {
  const indicators = programme.indicators.filter(({ standsAlone }) => !standsAlone);
  const names = [...programme.issues.map(({ department }) => department?.text ?? ""), ...indicators.map(({ department }) => department)];
  const all = new Set([...names, ...findings.map(({ department }) => department ?? "")].map(plain));
  return [...all].sort((a, b) => Number(a === none) - Number(b === none));
}

const none = "—";
const plain = (department: string): string => department.replace(/\s/g, "") || none;

interface Counts {
  readonly issues: number;
  readonly activity: number;
  readonly outcome: number;
  readonly due: number;
  readonly entered: number;
  readonly achieved: number;
  readonly decided: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

function countsOf({ programme, findings }: Check, belongs: (department: string) => boolean): Counts {
  const issues = programme.issues.filter(({ department }) => belongs(plain(department?.text ?? "")));
  const indicators = programme.indicators.filter(({ department, standsAlone }) => !standsAlone && belongs(plain(department)));
  const results = indicators.flatMap((indicator) => indicator.results).filter(({ due, target, actual }) => due && target?.kind === "quantity" && actual !== undefined);
  const met = results.map(({ achievement }) => achievement?.met ?? null);
  const status = (wanted: Status) => results.filter(({ achievement }) => achievement?.status === wanted).length;
  const found = (severity: string) => findings.filter((finding) => finding.severity === severity && belongs(plain(finding.department ?? ""))).length;
  return {
    issues: issues.reduce((sum, { issueNos }) => sum + Math.max(1, issueNos.length), 0),
    activity: indicators.filter(({ kind }) => kind === "activity").length,
    outcome: indicators.filter(({ kind }) => kind === "outcome").length,
    due: results.length,
    entered: results.filter(({ actual }) => actual?.kind === "quantity").length,
    achieved: met.filter((value) => value === true).length,
    decided: met.filter((value) => value !== null).length,
    statuses: { a: status("a"), b: status("b"), c: status("c"), d: status("d") },
    error: found("error"),
    warning: found("warning"),
    info: found("info"),
  };
}

function rowOf(name: string, counts: Counts): PlanCell[] {
  const { statuses, achieved, decided } = counts;
  const number = (value: number): PlanCell => ({ value, format: "#,##0" });
  const share: PlanCell = decided > 0 ? { value: achieved / decided, format: "0.0%" } : { value: null };
  const before = [counts.issues, counts.activity, counts.outcome, counts.due, counts.entered, achieved].map(number);
  const after = [statuses.a, statuses.b, statuses.c, statuses.d, counts.error, counts.warning, counts.info].map(number);
  return [{ value: name }, ...before, share, ...after];
}
