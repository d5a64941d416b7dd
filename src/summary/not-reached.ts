import type { IndicatorPair, YearResult } from "../model/indicator";
import { blank, count, rate, text } from "./cells";
import { resultsOfYear, yearIn } from "./evaluation-year";
import { figure } from "./figure";
import { issueCell, nameCell, placeOf } from "./indicator-cells";
import { kindWords } from "../model/indicator-kind";
import { madeFrom } from "./made-from";
import { column, saidColumns } from "./said-columns";
import type { PlanCell, SheetPlan, SummarySheet } from "./sheet-plan";
import { shadesOfStatus, statusLegend } from "./status-legend";
import { withFiles } from "./with-files";

const columns = [
  column("課題", "Issue", 10, { wrap: true }),
  column("所管", "Department", 15, { wrap: true }),
  column("種別", "Kind", 8, { align: "center" }),
  column("指標名", "Indicator", 30, { wrap: true }),
  column("現状値", "Baseline", 13, { wrap: true, align: "right" }),
  column("目標値", "Target", 14, { wrap: true, align: "right" }),
  column("実績値", "Actual", 13, { wrap: true, align: "right" }),
  column("達成率", "Rate", 8, { align: "right" }),
  column("区分", "Status", 6, { align: "center", shades: shadesOfStatus }),
  column("達成率の算式", "How the rate was made", 20, { wrap: true }),
  column("続けて未達", "Years in a row", 7),
  column("達成度", "Rating", 7, { align: "center", wrap: true }),
  column("未達の理由", "Reason", 34, { wrap: true, shades: { ja: { "（未記入）": "medium" }, en: { "(blank)": "medium" } } }),
];

/** 目標未達一覧: every result of the evaluation year that fell short, with the sum and the reason. */
export const notReachedSheet: SummarySheet = {
  id: "not-reached",
  title: { ja: "目標未達一覧", en: "Not reached" },
  description: { ja: "評価年度に目標に届かなかった指標と、達成率・算式・理由。", en: "What fell short in the evaluation year, with rate, sum and reason." },
  lay(input) {
    const { check, language } = input;
    const { year } = check.programme;
    const short = resultsOfYear(check).filter(({ achievement }) => achievement?.met === false);
    const none = language === "ja" ? "目標に届かなかった指標はありません" : "Every target was reached";
    const when = yearIn(year)[language];
    const plan: SheetPlan = {
      id: this.id,
      name: this.title[language],
      title: language === "ja" ? `目標未達一覧　${when}　${short.length}件` : `Not reached in ${when}: ${short.length}`,
      notes: [...madeFrom(input), statusLegend[language]],
      columns: saidColumns(columns, language),
      rows: short.length > 0 ? short.map((result) => rowOf(result, language)) : [columns.map((_, at) => (at === 3 ? text(none) : blank))],
    };
    return withFiles(input, plan, short.map(({ indicator }) => placeOf(indicator)));
  },
};

function rowOf({ indicator, target, actual, achievement, rating, reason, fiscalYear }: YearResult, language: "ja" | "en"): PlanCell[] {
  return [
    issueCell(indicator, actual?.at),
    text(indicator.department),
    text(kindWords[indicator.kind][language]),
    nameCell(indicator),
    figure(indicator.baseline),
    figure(target),
    figure(actual),
    rate(achievement?.rate),
    text(achievement?.status),
    text(achievement?.sum),
    count(yearsInARow(indicator, fiscalYear)),
    text(rating?.text),
    text(reason?.text || (language === "ja" ? "（未記入）" : "(blank)")),
  ];
}

/** For how many years, this one included, the target was missed without a year between in which it was reached. */
function yearsInARow({ results }: IndicatorPair, fiscalYear: number): number {
  const before = results.filter((result) => result.fiscalYear <= fiscalYear && result.achievement).reverse();
  const end = before.findIndex(({ achievement }) => achievement?.met !== false);
  return end < 0 ? before.length : end;
}
