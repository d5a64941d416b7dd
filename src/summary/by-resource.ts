import { resourceKinds, type ReformIssue } from "../model/reform-issue";
import { resourceWords } from "../rules/resource-words";
import { parseMark } from "../values/resource-mark";
import { count, share, text } from "./cells";
import { countResults } from "./due-results";
import { effectTable } from "./effect-table";
import { resultsOfYear } from "./evaluation-year";
import { initiativesOf } from "./initiatives";
import { resultsFor } from "./issue-results";
import { madeFrom } from "./made-from";
import { column, saidColumns } from "./said-columns";
import type { PlanCell, PlanTable, SummaryInput, SummarySheet } from "./sheet-plan";

/** 経営資源別集計: how many issues are to secure which resource, what came of them, and what it is worth in money. */
export const byResourceSheet: SummarySheet = {
  id: "by-resource",
  title: { ja: "経営資源別集計", en: "By resource" },
  description: {
    ja: "ヒト・モノ・カネ・情報・時間ごとの課題と達成、財政効果の合計（千円）。",
    en: "Issues and achievement by resource; financial effects in thousands of yen.",
  },
  lay(input) {
    const { language } = input;
    return {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: [...madeFrom(input), effectLegend[language]],
      ...resourceTable(input),
      more: [effectTable(input)],
    };
  },
};

const effectLegend = {
  ja: "財政効果は、金額で測る成果指標の現状値との差（累計の指標と現状値のない指標は、その額）を千円にそろえて足したもの。指標どうしの重なりは除いていません。",
  en: "Financial effects: outcome indicators in money, against their baseline (running totals and those without one as they are), in thousands of yen. Overlaps are not taken out.",
} as const;

const sizeOf = (issues: readonly ReformIssue[]): number => issues.reduce((sum, { issueNos }) => sum + Math.max(1, issueNos.length), 0);

function resourceTable({ check, language }: SummaryInput): PlanTable {
  const { issues } = check.programme;
  const initiatives = initiativesOf(check);
  const results = resultsOfYear(check);
  const columns = [
    column("経営資源", "Resource", 21),
    column("課題", "Issues", 15),
    column("課題に占める割合", "Share of issues", 34, { align: "right", dataBar: { empty: 0, full: 1 } }),
    ...initiatives.map(({ no }) => column(`取組${no}の課題`, `Issues of initiative ${no}`, 12)),
    column("対象の指標", "Results due", 12),
    column("目標達成", "Achieved", 12),
    column("達成の割合", "Share achieved", 12, { dataBar: { empty: 0, full: 1 } }),
  ];
  const row = (name: string, own: readonly ReformIssue[]): PlanCell[] => {
    const { due, status, decided } = countResults(resultsFor(own, results));
    return [
      text(name),
      count(sizeOf(own)),
      share(sizeOf(own), sizeOf(issues)),
      ...initiatives.map(({ no }) => count(sizeOf(own.filter(({ key }) => key?.initiativeNo === no)))),
      count(due),
      count(status.a),
      share(status.a, decided),
    ];
  };
  return {
    caption: language === "ja" ? "確保を想定する経営資源（一つの課題に複数の○があります）" : "Resources to be secured (an issue may have several)",
    columns: saidColumns(columns, language),
    rows: resourceKinds.map((kind) => {
      const marked = issues.filter(({ resources }) => isMarked(resources[kind]?.text));
      return row(resourceWords[kind][language], marked);
    }),
    totals: [row(language === "ja" ? "全ての課題" : "All issues", issues)],
  };
}

const isMarked = (mark: string | undefined): boolean => mark !== undefined && parseMark(mark) === true;
