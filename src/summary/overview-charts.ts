import type { ChartPlan, Tone } from "./chart-plan";
import { yearIn } from "./evaluation-year";
import { statuses } from "./due-results";
import { hasSuggestions } from "./issue-ratings";
import type { SummaryInput } from "./sheet-plan";

/** The tables of the overview that are drawn, by their place on the sheet. */
const tables = { trend: 0, initiatives: 1, issues: 4 } as const;

/** Where the counts begin in a row of counts: behind the name, what was due and what was entered; behind the counts come their shares. */
const firstStatus = 3;
const firstRating = firstStatus + 2 * statuses.length;

const tonesOfStatus: readonly Tone[] = ["best", "good", "poor", "worst"];
const tonesOfRating: readonly Tone[] = ["best", "good", "middle", "poor", "worst"];

/** The best step and the worst one look so however many there are. */
const toneOfStep = (rank: number, steps: number): Tone =>
  tonesOfRating[Math.round((rank / Math.max(1, steps - 1)) * (tonesOfRating.length - 1))] ?? "plain";

/** The figures of the overview at a glance: statuses by 取組, ratings over the years, issues by rating. */
export function overviewCharts({ check, language, settings: { rating } }: SummaryInput): readonly ChartPlan[] {
  const when = yearIn(check.programme.year)[language];
  const title = (ja: string, en: string) => (language === "ja" ? ja : en);
  const charts: readonly ChartPlan[] = [
    {
      kind: "shares",
      title: title(`取組別の達成区分　${when}`, `Status by initiative, ${when}`),
      table: tables.initiatives,
      names: 0,
      series: statuses.map((_, index) => ({ column: firstStatus + index, tone: tonesOfStatus[index] ?? "plain" })),
      labels: "0",
    },
    {
      kind: "shares",
      title: title("達成度の推移", "Ratings over the years"),
      table: tables.trend,
      names: 0,
      series: rating.steps.map((_, rank) => ({ column: firstRating + rank, tone: toneOfStep(rank, rating.steps.length) })),
      labels: "0",
    },
    {
      kind: "bars",
      title: title(`改革課題の達成度の目安　${when}`, `Issues by suggested rating, ${when}`),
      table: tables.issues,
      names: 0,
      series: [{ column: 1, tone: "plain" }],
      labels: "0",
    },
  ];
  return charts.filter(({ table, series }) => series.length > 0 && (table !== tables.issues || hasSuggestions(rating)));
}
