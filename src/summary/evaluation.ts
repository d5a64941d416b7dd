import { same } from "../language";
import { issueLabel } from "../model/issue-key";
import type { RatingScale, RatingStep } from "../settings";
import { shortYear } from "../values/fiscal-year";
import { count, linked, rate, text } from "./cells";
import { hasSuggestions, issueRatings, type IssueRating } from "./issue-ratings";
import { madeFrom } from "./made-from";
import { column, saidColumns, type SaidColumn } from "./said-columns";
import type { PlanCell, Shade, SheetPlan, SummaryInput, SummarySheet } from "./sheet-plan";
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
      notes: [...madeFrom(input), ...ratingLegend(input.settings.rating, language), howItIsMade(input)],
      columns: saidColumns([...issueColumns, ...spans.flatMap((span) => columnsFor(span, input.settings.rating))], language),
      rows: check.programme.issues.map((issue, index) => [
        linked(issue.key ? issueLabel(issue.key) : (issue.issueNo?.text ?? null), issue.at),
        text(issue.issueName?.text),
        text(issue.department?.text),
        ...spans.flatMap((span, at) => cellsFor(span, ratings[at]?.[index], input.settings.rating)),
      ]),
    };
    return withFiles(input, plan, check.programme.issues.map(({ at }) => at));
  },
};

function howItIsMade({ language, settings: { thresholds, rating } }: SummaryInput): string {
  const bounded = rating.steps.flatMap(({ label, from }) => (from === undefined ? [] : [{ label, from }]));
  const rest = rating.steps.at(-1)?.label ?? "";
  if (language === "ja") {
    const bands = bounded.map(({ label, from }) => `${from}%以上は${label}`).join("、");
    const suggested = bounded.length > 0 ? `目安＝平均による達成度（${bands}、ほかは${rest}）。` : "";
    const entered = rating.steps.length > 0 ? "入力＝シートに記入された指標ごとの達成度。" : "";
    return `平均＝期限の来た指標の達成率の平均（1指標${thresholds.cap}%まで）。${suggested}${entered}—＝達成率のない課題。終わった年度だけを載せます。`;
  }
  const bands = bounded.map(({ label, from }) => `${from}% and more ${label}`).join(", ");
  const suggested = bounded.length > 0 ? ` Suggested: the rating by that mean (${bands}, else ${rest}).` : "";
  const entered = rating.steps.length > 0 ? " Entered: what the sheet says of each indicator." : "";
  return `Mean of the rates that were due, each up to ${thresholds.cap}%.${suggested}${entered} —: no rate. Only years that are over are shown.`;
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

/** The rating that is suggested only where the scale has bounds, the one that was entered only where there is a scale. */
function columnsFor({ ja, en, single }: Span, scale: RatingScale): readonly SaidColumn[] {
  const looks = { align: "center", shades: same(shadesOf(scale)) } as const;
  return [
    column(`${ja} 平均`, `${en} mean`, 8, { align: "right" }),
    ...(hasSuggestions(scale) ? [column(`${ja} 目安`, `${en} suggested`, 6, looks)] : []),
    ...(single && scale.steps.length > 0 ? [column(`${ja} 入力`, `${en} entered`, 8, { align: "center", wrap: true })] : []),
  ];
}

/** Steps that say that the target was missed stand out, the worst one most. */
const shadesOf = ({ steps }: RatingScale): Readonly<Record<string, Shade>> =>
  Object.fromEntries(
    steps.flatMap(({ label, reached }, rank): [string, Shade][] =>
      rank === steps.length - 1 ? [[label, "strong"]] : reached === false ? [[label, "medium"]] : [],
    ),
  );

function cellsFor({ single }: Span, rating: IssueRating | undefined, scale: RatingScale): PlanCell[] {
  const entered = rating?.results.flatMap((result) => (result.rating?.text ? [result.rating.text.trim()] : [])) ?? [];
  const mean = rating?.meanRate;
  const step = scale.steps[rating?.suggested ?? -1];
  return [
    mean === undefined ? text("—") : rate(mean),
    ...(hasSuggestions(scale) ? [step ? stepCell(step) : text("—")] : []),
    ...(single && scale.steps.length > 0 ? [text(entered.join("・"))] : []),
  ];
}

/** A step that is called by a number is written as one. */
const stepCell = ({ label }: RatingStep): PlanCell => (/^\d+$/.test(label) ? count(Number(label)) : text(label));
