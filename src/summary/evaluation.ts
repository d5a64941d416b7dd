import { issueLabel } from "../model/issue-key";
import { shortYear } from "../values/fiscal-year";
import { count, linked, rate, text } from "./cells";
import { issueRatings, type IssueRating } from "./issue-ratings";
import { madeFrom } from "./made-from";
import { column, saidColumns, type SaidColumn } from "./said-columns";
import type { PlanCell, SheetPlan, SummaryInput, SummarySheet } from "./sheet-plan";
import { ratingLegend } from "./status-legend";
import { withFiles } from "./with-files";

const issueColumns = [
  column("課題", "Issue", 11, { wrap: true }),
  column("課題名", "Name", 36, { wrap: true }),
  column("所管", "Department", 15, { wrap: true }),
];

/** 評価一覧: the rating of each issue, year by year, at mid-term and at the end. */
export const evaluationSheet: SummarySheet = {
  id: "evaluation",
  title: { ja: "評価一覧", en: "Evaluation" },
  description: { ja: "課題ごとの年度評価・中間評価（2年経過）・最終評価（4年経過）。", en: "Ratings of each issue: yearly, at mid-term and at the end." },
  lay(input) {
    const { check, language } = input;
    const spans = spansOf(input);
    const ratings = spans.map(({ years }) => issueRatings(input, years));
    const plan: SheetPlan = {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: [...madeFrom(input), ratingLegend[language], howItIsMade(input)],
      columns: saidColumns([...issueColumns, ...spans.flatMap(columnsFor)], language),
      rows: check.programme.issues.map((issue, index) => [
        linked(issue.key ? issueLabel(issue.key) : (issue.issueNo?.text ?? null), issue.at),
        text(issue.issueName?.text),
        text(issue.department?.text),
        ...spans.flatMap((span, at) => cellsFor(span, ratings[at]?.[index])),
      ]),
    };
    return withFiles(input, plan, check.programme.issues.map(({ at }) => at));
  },
};

function howItIsMade({ language, settings: { thresholds } }: SummaryInput): string {
  const { cap, rating } = thresholds;
  if (language === "ja") {
    const bands = ([1, 2, 3, 4] as const).map((step) => `${rating[step]}%以上は${step}`).join("、");
    const suggested = `目安＝平均による達成度（${bands}、ほかは5）。入力＝シートに記入された指標ごとの達成度。`;
    return `平均＝期限の来た指標の達成率の平均（1指標${cap}%まで）。${suggested}—＝達成率のない課題。終わった年度だけを載せます。`;
  }
  const bands = ([1, 2, 3, 4] as const).map((step) => `${rating[step]}% and more ${step}`).join(", ");
  const suggested = `Suggested: the rating by that mean (${bands}, else 5). Entered: what the sheet says of each indicator.`;
  return `Mean of the rates that were due, each up to ${cap}%. ${suggested} —: no rate. Only years that are over are shown.`;
}

/** Years that are judged together. */
interface Span {
  readonly ja: string;
  readonly en: string;
  readonly years: readonly number[];
  readonly single: boolean;
}

/** Each year of the programme that is over; after two of them the mid-term, after the last one the whole. */
function spansOf({ check, settings: { period } }: SummaryInput): readonly Span[] {
  const last = Math.min(period.to, check.programme.year);
  const years = Array.from({ length: Math.max(0, last - period.from + 1) }, (_, index) => period.from + index);
  return years.flatMap((year, index): readonly Span[] => {
    const until = years.slice(0, index + 1);
    const one = { ja: shortYear(year), en: String(year), years: [year], single: true };
    if (year === period.to) return [one, { ja: "最終", en: "Final", years: until, single: false }];
    return index === 1 ? [one, { ja: "中間", en: "Mid-term", years: until, single: false }] : [one];
  });
}

function columnsFor({ ja, en, single }: Span): readonly SaidColumn[] {
  const shades = { 4: "medium", 5: "strong" } as const;
  return [
    column(`${ja} 平均`, `${en} mean`, 8, { align: "right" }),
    column(`${ja} 目安`, `${en} suggested`, 6, { align: "center", shades: { ja: shades, en: shades } }),
    ...(single ? [column(`${ja} 入力`, `${en} entered`, 8, { align: "center", wrap: true })] : []),
  ];
}

function cellsFor({ single }: Span, rating: IssueRating | undefined): PlanCell[] {
  const entered = rating?.results.flatMap((result) => (result.rating?.text ? [result.rating.text.trim()] : [])) ?? [];
  const suggested = rating?.suggested;
  return [
    ...(suggested === undefined ? [text("—"), text("—")] : [rate(rating?.meanRate), count(suggested)]),
    ...(single ? [text(entered.join("・"))] : []),
  ];
}
