import { blank, text } from "./cells";
import { yearIn } from "./evaluation-year";
import { financialEffects, type FinancialEffect } from "./financial-effects";
import { issueCell, nameCell } from "./indicator-cells";
import { column, saidColumns } from "./said-columns";
import type { PlanCell, PlanTable, SummaryInput } from "./sheet-plan";

/** 財政効果: what was to be gained in money and what was, in thousands of yen, with the sums. */
export function effectTable({ check, language }: SummaryInput): PlanTable {
  const { year } = check.programme;
  const effects = financialEffects(check);
  const savings = effects.filter(({ isSaving }) => isSaving);
  const gains = effects.filter(({ isSaving }) => !isSaving);
  const columns = [
    column("課題", "Issue", 21, { wrap: true }),
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
  const when = yearIn(year)[language];
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
    issueCell(indicator),
    text(indicator.department),
    nameCell(indicator),
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
  const figures = [money(sum(({ planned }) => planned)), money(gained), difference(gained, plannedWithActual)];
  return [text(name), blank, blank, blank, blank, blank, blank, ...figures];
}
