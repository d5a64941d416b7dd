import type { Check } from "../check";
import type { Language } from "../language";
import type { YearResult } from "../model/indicator";
import { shortYear } from "../values/fiscal-year";
import { rate, text } from "./cells";
import { figure } from "./figure";
import { issueCell, nameCell } from "./indicator-cells";
import { column, saidColumns } from "./said-columns";
import type { PlanTable, SummaryInput } from "./sheet-plan";
import { shadesOfStatus } from "./status-legend";

/** How many of the results farthest from their target are shown. */
const worst = 10;

/** Where the evaluation year went worst: the results farthest from their target, with the reason that was given. */
export function worstTable({ check, language }: SummaryInput, ofYear: readonly YearResult[]): PlanTable {
  const short = ofYear.filter(({ achievement }) => achievement?.met === false);
  const byRate = (result: YearResult) => result.achievement?.rate ?? Infinity;
  const columns = [
    column("指標名", "Indicator", 39, { span: 3, wrap: true }),
    column("課題", "Issue", 12, { span: 2, align: "center" }),
    column("所管", "Department", 20, { span: 3, wrap: true }),
    column("目標値", "Target", 14, { span: 2, wrap: true, align: "right" }),
    column("実績値", "Actual", 16, { span: 2, wrap: true, align: "right" }),
    column("達成率", "Rate", 7, { align: "right" }),
    column("区分", "Status", 7, { align: "center", shades: shadesOfStatus }),
    column("未達の理由", "Reason", 52, { span: 7, wrap: true }),
  ];
  return {
    caption: captionOfWorst(short.length, check, language),
    look: "drawn",
    columns: saidColumns(columns, language),
    rows: short
      .sort((a, b) => byRate(a) - byRate(b))
      .slice(0, worst)
      .map(({ indicator, target, actual, achievement, reason }) => [
        nameCell(indicator),
        issueCell(indicator),
        text(indicator.department),
        figure(target),
        figure(actual),
        rate(achievement?.rate),
        text(achievement?.status),
        text(reason?.text),
      ]),
  };
}

function captionOfWorst(all: number, { programme: { year } }: Check, language: Language): string {
  const shown = Math.min(worst, all);
  if (language === "en") {
    return all === 0 ? `No target was missed (${year})` : `The ${shown} farthest from their target (of ${all} missed in ${year})`;
  }
  const when = shortYear(year);
  return all === 0 ? `目標未達はありません（${when}）` : `目標から遠い${shown}件（${when}の未達 ${all}件のうち）`;
}
