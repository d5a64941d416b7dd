import { issueLabel } from "../model/issue-key";
import type { IndicatorKind, IndicatorPair } from "../model/indicator";
import type { Bilingual, Language } from "../language";
import { decidedByWords } from "../rules/result-words";
import { shortYear } from "../values/fiscal-year";
import { figure } from "./figure";
import { madeFrom } from "./made-from";
import type { PlanCell, PlanColumn, SummaryInput, SummarySheet } from "./sheet-plan";
import { statusLegend } from "./status-legend";
import { withFiles } from "./with-files";

const words = {
  ja: { issue: "課題", department: "所管", no: "No.", name: "指標名", baseline: "現状値", target: "目標値", actual: "実績値", rate: "達成率", status: "区分", aim: "方向", decidedBy: "方向の根拠", sum: "達成率の算式" },
  en: { issue: "Issue", department: "Department", no: "No.", name: "Indicator", baseline: "Baseline", target: "Target", actual: "Actual", rate: "Rate", status: "Status", aim: "Aim", decidedBy: "Aim decided", sum: "How the rate was made" },
} as const;

const aims: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: { "at-least": "以上", "at-most": "以下", range: "範囲", keep: "維持", statement: "記述" },
  en: { "at-least": "at least", "at-most": "at most", range: "range", keep: "keep", statement: "statement" },
};

/** The two sheets of indicators differ in the kind that they list. */
export function indicatorSheet(id: string, kind: IndicatorKind, title: Bilingual, description: Bilingual): SummarySheet {
  return {
    id,
    title,
    description,
    lay(input) {
      const indicators = input.check.programme.indicators.filter((indicator) => indicator.kind === kind);
      const years = [...new Set(indicators.flatMap(({ results }) => results.map(({ fiscalYear }) => fiscalYear)))].sort((a, b) => a - b);
      const plan = {
        id,
        name: title[input.language],
        title: title[input.language],
        notes: [...madeFrom(input), statusLegend[input.language]],
        columns: columnsFor(input, years),
        rows: indicators.map((indicator) => rowOf(indicator, years, input.language)),
      };
      return withFiles(input, plan, indicators.map(({ form, list }) => form?.at ?? list?.at));
    },
  };
}

function columnsFor({ language }: SummaryInput, years: readonly number[]): PlanColumn[] {
  const word = words[language];
  const yearly = (header: string, width: number) => years.map((year): PlanColumn => ({ header: `${header} ${shortYear(year)}`, width, wrap: true, align: "right" }));
  return [
    { header: word.issue, width: 12 },
    { header: word.department, width: 18, wrap: true },
    { header: word.no, width: 6, align: "center" },
    { header: word.name, width: 42, wrap: true },
    { header: word.aim, width: 8, align: "center" },
    { header: word.baseline, width: 14, wrap: true, align: "right" },
    ...yearly(word.target, 14),
    ...yearly(word.actual, 14),
    ...yearly(word.rate, 9),
    ...years.map((year): PlanColumn => ({ header: `${word.status} ${shortYear(year)}`, width: 7, align: "center" })),
    { header: word.sum, width: 34, wrap: true },
    { header: word.decidedBy, width: 26, wrap: true },
  ];
}

function rowOf(indicator: IndicatorPair, years: readonly number[], language: Language): PlanCell[] {
  const at = indicator.form?.at ?? indicator.list?.at;
  const result = (year: number) => indicator.results.find(({ fiscalYear }) => fiscalYear === year);
  const target = (year: number) => indicator.targets.find(({ fiscalYear }) => fiscalYear === year)?.entry;
  const rate = (year: number): PlanCell => {
    const computed = result(year)?.achievement?.rate ?? null;
    return computed === null ? { value: null } : { value: computed / 100, format: "0.0%" };
  };
  return [
    { value: indicator.issue ? issueLabel(indicator.issue) : null, ...(at ? { link: at } : {}) },
    { value: indicator.department },
    { value: indicator.label },
    { value: indicator.name },
    { value: aims[language][indicator.aim.value] ?? null },
    figure(indicator.baseline),
    ...years.map((year) => figure(target(year))),
    ...years.map((year) => figure(result(year)?.actual)),
    ...years.map(rate),
    ...years.map((year): PlanCell => ({ value: result(year)?.achievement?.status ?? null })),
    { value: latestSum(indicator) },
    { value: decidedByWords[indicator.aim.decidedBy][language] },
  ];
}

/** "R06 78.2 ÷ 85 = 92.0%": how the last rate was made. */
function latestSum({ results }: IndicatorPair): string | null {
  const last = results.findLast(({ achievement }) => achievement !== undefined && achievement.sum !== "");
  return last?.achievement ? `${shortYear(last.fiscalYear)} ${last.achievement.sum}` : null;
}
