import type { YearResult } from "../model/indicator";
import type { RatingScale } from "../settings";
import { longYear, shortYear } from "../values/fiscal-year";
import { stepWords } from "../values/rating";
import { count, share, text } from "./cells";
import { departmentsOf, plainDepartment } from "./departments";
import { overviewCharts } from "./overview-charts";
import { worstTable } from "./overview-worst";
import { countRatings, countResults, dueResults, statuses } from "./due-results";
import { yearIn } from "./evaluation-year";
import { initiativesOf } from "./initiatives";
import { hasSuggestions, issueRatings } from "./issue-ratings";
import { madeFrom } from "./made-from";
import { column, saidColumns, type SaidColumn } from "./said-columns";
import type { PlanCell, PlanTable, SummaryInput, SummarySheet } from "./sheet-plan";
import { ratingLegend, statusLegend } from "./status-legend";

/** 達成状況: how the evaluation year went, for the programme, by 取組 and by 所管, against the years before, and where it went worst. */
export const overviewSheet: SummarySheet = {
  id: "overview",
  title: { ja: "達成状況", en: "Overview" },
  description: {
    ja: "評価年度の達成区分・達成度を取組別・所管別に、年度の推移と目標から遠い10件とともに。",
    en: "Statuses and ratings of the evaluation year by initiative and department, the years before, and the ten worst.",
  },
  lay(input) {
    const { check, language, settings } = input;
    const { rating: scale } = settings;
    const row = (name: string, own: readonly YearResult[]) => countRow(name, own, scale);
    const { year } = check.programme;
    const results = dueResults(check);
    const ofYear = results.filter(({ fiscalYear }) => fiscalYear === year);
    const years = [...new Set(results.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
    const all = language === "ja" ? "合計" : "Total";
    const when = yearIn(year)[language];
    return {
      id: this.id,
      name: this.title[language],
      title: language === "ja" ? `達成状況　${when}` : `Overview of ${when}`,
      notes: [...madeFrom(input), statusLegend[language], ...ratingLegend(scale, language)],
      charts: overviewCharts(input),
      caption: language === "ja" ? "年度ごとの推移" : "Year by year",
      columns: countColumns(input, { ja: "年度", en: "Fiscal year" }),
      rows: years.map((one) => row(longYearIn(one, language), results.filter(({ fiscalYear }) => fiscalYear === one))),
      more: [
        {
          caption: language === "ja" ? `取組別（${when}）` : `By initiative (${when})`,
          columns: countColumns(input, { ja: "取組", en: "Initiative" }),
          rows: initiativesOf(check).map(({ no, name }) =>
            row(name, ofYear.filter(({ indicator }) => indicator.issue?.initiativeNo === no)),
          ),
          totals: [row(all, ofYear)],
        },
        worstTable(input, ofYear),
        {
          caption: language === "ja" ? `所管別（${when}）` : `By department (${when})`,
          columns: countColumns(input, { ja: "所管", en: "Department" }),
          rows: departmentsOf(check).flatMap((name) => {
            const own = ofYear.filter(({ indicator }) => plainDepartment(indicator.department) === name);
            return own.length === 0 ? [] : [row(name, own)];
          }),
          totals: [row(all, ofYear)],
        },
        ...(hasSuggestions(scale) ? [issueTable(input)] : []),
      ],
    };
  },
};

const longYearIn = (year: number, language: "ja" | "en"): string => (language === "ja" ? longYear(year) : String(year));

function countColumns({ language, settings: { rating } }: SummaryInput, first: SaidColumn["header"]): PlanTable["columns"] {
  const narrow = { align: "right" } as const;
  const barred = { ...narrow, dataBar: { empty: 0, full: 1 } } as const;
  return saidColumns(
    [
      column(first.ja, first.en, 29, { wrap: true }),
      column("対象の指標", "Results due", 7, narrow),
      column("実績の入力", "Entered", 7, narrow),
      ...statuses.map((one) => column(`区分${one}`, `Status ${one}`, 6, narrow)),
      ...statuses.map((one) => column(`${one}の割合`, `Share of ${one}`, 8, barred)),
      ...rating.steps.map(({ label }) => column(`達成度${label}`, `Rating ${label}`, 7, narrow)),
      // A step may be called A, and Excel takes aの割合 and Aの割合 for one name.
      ...rating.steps.map(({ label }) => column(`達成度${label}の割合`, `Share of rating ${label}`, 8, barred)),
    ],
    language,
  );
}

/** Shares are of what has a status, and of what was rated: what is left out is in the columns before them. */
function countRow(name: string, results: readonly YearResult[], scale: RatingScale): PlanCell[] {
  const { due, entered, status, decided } = countResults(results);
  const ratings = countRatings(results, scale);
  const rated = ratings.reduce((sum, one) => sum + one, 0);
  return [
    text(name),
    count(due),
    count(entered),
    ...statuses.map((one) => count(status[one])),
    ...statuses.map((one) => share(status[one], decided)),
    ...ratings.map(count),
    ...ratings.map((one) => share(one, rated)),
  ];
}

/** How many issues each step of the rating would have, by the rates of their indicators. */
function issueTable({ check, language, settings }: SummaryInput): PlanTable {
  const { year } = check.programme;
  const steps = issueRatings({ check, settings }, [year]).map(({ suggested }) => suggested);
  const rated = steps.filter((step) => step !== undefined).length;
  const columns = [
    column("達成度の目安", "Suggested rating", 29, { wrap: true }),
    column("改革課題", "Issues", 14, { span: 2, align: "right" }),
    column("割合", "Share", 12, { span: 2, align: "right", dataBar: { empty: 0, full: 1 } }),
  ];
  return {
    caption:
      language === "ja"
        ? `改革課題ごとの達成度の目安（${shortYear(year)}、指標の達成率の平均による）`
        : `Issues by suggested rating (${year}, by the mean of their indicators' rates)`,
    look: "drawn",
    columns: saidColumns(columns, language),
    rows: settings.rating.steps.map((step, rank) => {
      const own = steps.filter((one) => one === rank).length;
      return [text(stepWords(step)[language]), count(own), share(own, rated)];
    }),
    totals: [[text(language === "ja" ? "合計" : "Total"), count(rated), share(rated, rated)]],
  };
}
