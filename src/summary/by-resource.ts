import type { Check } from "../check";
import { issueLabel, sharesIssue } from "../model/issue-key";
import { resourceKinds, type ReformIssue } from "../model/reform-issue";
import { resourceWords } from "../rules/resource-words";
import { longYear } from "../values/fiscal-year";
import { parseMark } from "../values/resource-mark";
import { blank, count, linked, share, text } from "./cells";
import { countResults, dueResults } from "./due-results";
import { financialEffects, type FinancialEffect } from "./financial-effects";
import { placeOf } from "./indicator-sheet";
import { initiativesOf } from "./initiatives";
import { madeFrom } from "./made-from";
import { column, saidColumns } from "./said-columns";
import type { PlanCell, PlanTable, SummaryInput, SummarySheet } from "./sheet-plan";

/** 経営資源別集計: how many issues are to secure which resource, what came of them, and what it is worth in money. */
export const byResourceSheet: SummarySheet = {
  id: "by-resource",
  title: { ja: "経営資源別集計", en: "By resource" },
  description: { ja: "ヒト・モノ・カネ・情報・時間ごとの課題と達成、財政効果の合計（千円）。", en: "Issues and achievement by resource; financial effects in thousands of yen." },
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
  const columns = [
    column("経営資源", "Resource", 11),
    column("課題", "Issues", 15),
    column("課題に占める割合", "Share of issues", 34, { align: "right", dataBar: { empty: 0, full: 1 } }),
    ...initiatives.map(({ no }) => column(`取組${no}の課題`, `Issues of initiative ${no}`, 12)),
    column("対象の指標", "Results due", 12),
    column("目標達成", "Achieved", 12),
    column("達成の割合", "Share achieved", 12, { dataBar: { empty: 0, full: 1 } }),
  ];
  const row = (name: string, own: readonly ReformIssue[]): PlanCell[] => {
    const { due, status, decided } = countResults(resultsFor(check, own));
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
    rows: resourceKinds.map((kind) => row(resourceWords[kind][language], issues.filter(({ resources }) => isMarked(resources[kind]?.text)))),
    totals: [row(language === "ja" ? "全ての課題" : "All issues", issues)],
  };
}

const isMarked = (mark: string | undefined): boolean => mark !== undefined && parseMark(mark) === true;

/** What is due of the indicators of some issues in the evaluation year. */
function resultsFor(check: Check, issues: readonly ReformIssue[]) {
  const forms = new Set(issues.flatMap(({ activityIndicators, outcomeIndicators }) => [...activityIndicators, ...outcomeIndicators]));
  return dueResults(check).filter(({ fiscalYear, indicator: { form, issue } }) => {
    if (fiscalYear !== check.programme.year) return false;
    return form ? forms.has(form) : issues.some(({ key }) => key && issue && sharesIssue(key, issue));
  });
}

function effectTable({ check, language }: SummaryInput): PlanTable {
  const { year } = check.programme;
  const effects = financialEffects(check);
  const savings = effects.filter(({ isSaving }) => isSaving);
  const gains = effects.filter(({ isSaving }) => !isSaving);
  const columns = [
    column("課題", "Issue", 11, { wrap: true }),
    column("所管", "Department", 15, { wrap: true }),
    column("指標名", "Indicator", 34, { wrap: true }),
    column("種類", "Kind", 12, { align: "center" }),
    column("現状値", "Baseline", 12),
    column("目標値", "Target", 12),
    column("実績値", "Actual", 12),
    column("見込んだ効果", "Planned effect", 12),
    column("実際の効果", "Actual effect", 12),
    column("差", "Difference", 12),
  ];
  const words = language === "ja" ? { gain: "収入・効果額", saving: "経費・未収の減" } : { gain: "income", saving: "saving" };
  const when = language === "ja" ? longYear(year) : `fiscal ${year}`;
  return {
    caption:
      language === "ja"
        ? `財政効果（${when}、単位：千円）`
        : `Financial effects (${when}, in thousands of yen)`,
    columns: saidColumns(columns, language),
    rows: effects.map((effect) => effectRow(effect, effect.isSaving ? words.saving : words.gain)),
    totals: [
      sumRow(language === "ja" ? `計　${words.gain}` : `Sum, ${words.gain}`, gains),
      sumRow(language === "ja" ? `計　${words.saving}` : `Sum, ${words.saving}`, savings),
      sumRow(language === "ja" ? "合計" : "Total", effects),
    ],
  };
}

const money = (value: number | undefined): PlanCell => (value === undefined ? blank : { value, format: '#,##0;"▲"#,##0' });

const difference = (gained: number | undefined, planned: number): PlanCell => money(gained === undefined ? undefined : gained - planned);

function effectRow({ result, baseline, target, actual, planned, gained }: FinancialEffect, kind: string): PlanCell[] {
  const { indicator } = result;
  return [
    linked(indicator.issue ? issueLabel(indicator.issue) : "—", placeOf(indicator)),
    text(indicator.department),
    text(`${indicator.label}${indicator.name}`),
    text(kind),
    ...[baseline, target, actual, planned, gained].map(money),
    difference(gained, planned),
  ];
}

/** What was planned for indicators without an actual is left out of the difference. */
function sumRow(name: string, effects: readonly FinancialEffect[]): PlanCell[] {
  const sum = (of: (effect: FinancialEffect) => number | undefined) => effects.reduce((total, effect) => total + (of(effect) ?? 0), 0);
  const plannedWithActual = sum(({ planned, gained }) => (gained === undefined ? 0 : planned));
  const gained = sum((effect) => effect.gained);
  return [text(name), blank, blank, blank, blank, blank, blank, money(sum(({ planned }) => planned)), money(gained), difference(gained, plannedWithActual)];
}
