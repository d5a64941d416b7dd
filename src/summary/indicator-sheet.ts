import type { Bilingual, Language } from "../language";
import { issueLabel } from "../model/issue-key";
import type { IndicatorPair, YearResult } from "../model/indicator";
import type { IndicatorKind } from "../model/indicator-kind";
import type { Aim, DecidedAim } from "../values/aim";
import { shortYear } from "../values/fiscal-year";
import { linked, rate, text } from "./cells";
import { figure, figureWidth } from "./figure";
import { placeOf } from "./indicator-cells";
import { madeFrom } from "./made-from";
import type { PlanCell, PlanColumn, SheetPlan, SummarySheet } from "./sheet-plan";
import { shadesOfStatus, statusLegend } from "./status-legend";
import { withFiles } from "./with-files";

const words = {
  ja: {
    ...{ issue: "課題", department: "所管", no: "No.", name: "指標名", aim: "方向", baseline: "現状値" },
    ...{ target: "目標値", actual: "実績値", rate: "達成率", status: "区分", sum: "達成率の算式" },
  },
  en: {
    ...{ issue: "Issue", department: "Department", no: "No.", name: "Indicator", aim: "Aim", baseline: "Baseline" },
    ...{ target: "Target", actual: "Actual", rate: "Rate", status: "Status", sum: "How the rate was made" },
  },
} as const;

/** The directions in words. */
export const aimWords: Readonly<Record<Aim, Bilingual>> = {
  "at-least": { ja: "以上", en: "at least" },
  "at-most": { ja: "以下", en: "at most" },
  range: { ja: "範囲", en: "range" },
  keep: { ja: "維持", en: "keep" },
  statement: { ja: "記述", en: "statement" },
};

/** What decided the direction, in as few letters as a narrow column has. */
const decidedByWords: Readonly<Record<DecidedAim["decidedBy"], Bilingual>> = {
  entry: { ja: "方向欄", en: "as entered" },
  qualifier: { ja: "目標の語", en: "target's word" },
  "baseline-to-target": { ja: "現状→目標", en: "from baseline" },
  name: { ja: "指標名", en: "by name" },
  default: { ja: "標準", en: "default" },
  statement: { ja: "文の目標", en: "in words" },
};

/** The two sheets of indicators differ in the kind that they list. */
export function indicatorSheet(id: string, kind: IndicatorKind, title: Bilingual, description: Bilingual): SummarySheet {
  return {
    id,
    title,
    description,
    lay(input) {
      const { language, check } = input;
      const indicators = check.programme.indicators.filter((indicator) => indicator.kind === kind);
      const columns = columnsFor(indicators, language);
      const plan: SheetPlan = {
        id,
        name: title[language],
        title: title[language],
        notes: [...madeFrom(input), statusLegend[language]],
        columns: columns.map(({ cell: _, ...column }) => column),
        rows: indicators.map((indicator) => columns.map(({ cell }) => cell(indicator))),
      };
      return withFiles(input, plan, indicators.map(placeOf));
    },
  };
}

interface IndicatorColumn extends PlanColumn {
  readonly cell: (indicator: IndicatorPair) => PlanCell;
}

/** Targets for all years; results for the years in which there can be some. */
function columnsFor(indicators: readonly IndicatorPair[], language: Language): readonly IndicatorColumn[] {
  const word = words[language];
  const results = indicators.flatMap((indicator) => indicator.results);
  const years = yearsOf(results);
  const said = (year: number) => (language === "ja" ? shortYear(year) : String(year));
  const ended = yearsOf(results.filter(({ due, actual }) => due || actual?.kind === "quantity"));
  const figures = (header: string, cell: (indicator: IndicatorPair) => PlanCell): IndicatorColumn => {
    return { header, width: figureWidth(indicators.map(cell)), wrap: true, align: "right", cell };
  };
  return [
    { header: word.issue, width: 10, wrap: true, cell: (one) => linked(one.issue ? issueLabel(one.issue) : null, placeOf(one)) },
    { header: word.department, width: 13, wrap: true, cell: ({ department }) => text(department) },
    { header: word.no, width: 5, align: "center", cell: ({ label }) => text(label) },
    { header: word.name, width: 28, wrap: true, cell: ({ name }) => text(name) },
    { header: word.aim, width: 11, wrap: true, cell: ({ aim }) => text(aimIn(aim, language)) },
    figures(word.baseline, ({ baseline }) => figure(baseline)),
    ...years.map((year) => figures(`${word.target} ${said(year)}`, ({ targets }) => figure(ofYear(targets, year)?.entry))),
    ...ended.map((year) => figures(`${word.actual} ${said(year)}`, (one) => figure(ofYear(one.results, year)?.actual))),
    ...ended.map((year): IndicatorColumn => {
      const cell = (one: IndicatorPair) => rate(ofYear(one.results, year)?.achievement?.rate);
      return { header: `${word.rate} ${said(year)}`, width: 8, align: "right", cell };
    }),
    ...ended.map((year): IndicatorColumn => {
      const cell = (one: IndicatorPair) => text(ofYear(one.results, year)?.achievement?.status);
      return { header: `${word.status} ${said(year)}`, width: 5, align: "center", shades: shadesOfStatus[language], cell };
    }),
    { header: word.sum, width: 18, wrap: true, cell: (one) => text(latestSum(one)) },
  ];
}

/** The direction, and below it what decided it. */
const aimIn = ({ value, decidedBy }: DecidedAim, language: Language): string =>
  `${aimWords[value][language]}\n${decidedByWords[decidedBy][language]}`;

const yearsOf = (results: readonly YearResult[]): readonly number[] =>
  [...new Set(results.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);

const ofYear = <T extends { readonly fiscalYear: number }>(dated: readonly T[], year: number): T | undefined =>
  dated.find(({ fiscalYear }) => fiscalYear === year);

/** "R06 78.2 ÷ 85 = 92.0%": how the last rate was made. */
function latestSum({ results }: IndicatorPair): string | null {
  const last = results.findLast(({ achievement }) => achievement !== undefined && achievement.sum !== "");
  return last?.achievement ? `${shortYear(last.fiscalYear)} ${last.achievement.sum}` : null;
}
