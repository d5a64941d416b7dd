import type { Language } from "../language";
import { alreadyThere, entryHeaders, entrySheetId, type EntryColumn } from "../model/entry-headers";
import { issueLabel } from "../model/issue-key";
import { kindWords } from "../model/indicator-kind";
import type { ResultEntry } from "../model/result-entry";
import { shortYear } from "../values/fiscal-year";
import { linked, text } from "./cells";
import { departmentsOf, plainDepartment } from "./departments";
import { actualCheck, entryFormat, ratingCheck, reasonCheck } from "./entry-checks";
import { figure } from "./figure";
import { placeOf } from "./indicator-cells";
import { madeFrom, settingsLine } from "./made-from";
import { missingResults, type MissingResult } from "./missing-results";
import { saidColumns, type SaidColumn } from "./said-columns";
import type { EntryCheck, PlanCell, SheetPlan, SummarySheet } from "./sheet-plan";

const wide = (key: EntryColumn, width: number, looks: Omit<SaidColumn, "header" | "width"> = {}): readonly [EntryColumn, SaidColumn] => [
  key,
  { header: entryHeaders[key], width, ...looks },
];

const columns = [
  wide("department", 15, { wrap: true }),
  wide("issue", 10, { wrap: true }),
  wide("kind", 7, { align: "center" }),
  wide("label", 5, { align: "center" }),
  wide("name", 32, { wrap: true }),
  wide("year", 6, { align: "center" }),
  wide("baseline", 12, { wrap: true, align: "right" }),
  wide("target", 13, { wrap: true, align: "right" }),
  wide("known", 12, { wrap: true, align: "right" }),
  wide("actual", 14, { wrap: true, align: "right" }),
  wide("rating", 11, { wrap: true, align: "center" }),
  wide("reason", 34, { wrap: true }),
  wide("note", 17, { wrap: true }),
] as const;

/** 実績入力表: what each department still has to enter. What is entered here is read as a result when the workbook is checked again. */
export const resultEntrySheet: SummarySheet = {
  id: entrySheetId,
  title: { ja: "実績入力表", en: "Results to enter" },
  description: { ja: "所管ごとに残っている実績値・達成度・未達の理由を入力する表。次の検査で読み取ります。", en: "Results that are still to be entered; read at the next check." },
  lay(input): SheetPlan {
    const { check, language, settings } = input;
    const rating = ratingCheck(settings.rating)?.[language];
    const order = departmentsOf(check);
    const place = ({ result: { indicator } }: MissingResult) => order.indexOf(plainDepartment(indicator.department));
    const missing = [...missingResults(check, settings.rating)].sort((a, b) => place(a) - place(b));
    const used = new Set(check.programme.results.flatMap(({ entered }) => entered ?? []));
    const strays = check.programme.entries.filter((entry) => !used.has(entry));
    const rows = [...missing.map((one) => rowOf(one, rating, language)), ...strays.map((entry) => strayRow(entry, rating, language))];
    return {
      id: this.id,
      name: this.title[language],
      title: language === "ja" ? `実績入力表　残り${missing.length}件` : `Results to enter: ${missing.length}`,
      notes: [...madeFrom(input).slice(0, 1), settingsLine(input), howTo[language]],
      columns: saidColumns(columns.map(([, column]) => column), language),
      rows: rows.length > 0 ? rows : [columns.map(([key]) => text(key === "name" ? nothingLeft[language] : null))],
    };
  },
};

const howTo = {
  ja: "色の付いた欄に入力してください。次に検査すると実績として読み取ります（様式に値があれば様式の値を使います）。この表を作り直しても、入力した内容は残ります。",
  en: "Fill in the tinted cells: the next check reads them as results (a form goes first). Making the table again keeps what was entered.",
} as const;
const nothingLeft = { ja: "入力の残りはありません", en: "Nothing is left to enter" } as const;
const parts = {
  ja: { actual: "実績値", rating: "達成度", reason: "未達の理由" },
  en: { actual: "actual", rating: "rating", reason: "reason" },
} as const;
const overruled = { ja: "様式に別の値があります（様式の値を使います）", en: "The form says otherwise, and goes first" } as const;
const stray = { ja: "該当する指標がありません", en: "There is no such indicator" } as const;

function rowOf({ result, wants, isOverruled }: MissingResult, ratings: EntryCheck | undefined, language: Language): PlanCell[] {
  const { indicator, fiscalYear, target, entered, actual } = result;
  const cell = (key: keyof typeof wants, check: EntryCheck | undefined, format?: string): PlanCell => {
    const kept = entered?.cells[key];
    if (!wants[key] && !kept) return text(alreadyThere[language]);
    return { ...keptCell(kept, format), ...(check ? { entry: check } : {}) };
  };
  // Whether a reason is needed is known when there is an actual.
  const needs = { ...wants, reason: wants.reason && result.achievement?.met === false };
  const left = (["actual", "rating", "reason"] as const).filter((key) => needs[key] && !entered?.cells[key]);
  return [
    text(indicator.department),
    linked(indicator.issue ? issueLabel(indicator.issue) : null, placeOf(indicator)),
    text(kindWords[indicator.kind][language]),
    text(indicator.label),
    text(indicator.name),
    text(shortYear(fiscalYear)),
    figure(indicator.baseline),
    figure(target),
    wants.actual ? text(null) : figure(actual),
    cell("actual", actualCheck(target)[language], entryFormat(target, indicator.baseline)),
    cell("rating", ratings),
    cell("reason", reasonCheck[language]),
    text(isOverruled ? overruled[language] : left.map((key) => parts[language][key]).join("・")),
  ];
}

/** As it was entered; a number keeps the format in which it was read. */
function keptCell(kept: ResultEntry["cells"]["actual"], format: string | undefined): PlanCell {
  if (!kept) return { value: null, ...(format === undefined ? {} : { format }) };
  const value = typeof kept.value === "boolean" ? kept.text : kept.value;
  return { value, ...(typeof value === "number" && kept.format !== undefined ? { format: kept.format } : {}) };
}

/** Nothing that a person entered is dropped, also where the indicator is gone or is called otherwise by now. */
function strayRow({ texts, cells }: ResultEntry, ratings: EntryCheck | undefined, language: Language): PlanCell[] {
  const checks: Readonly<Partial<Record<EntryColumn, EntryCheck | undefined>>> = {
    actual: actualCheck(undefined)[language],
    rating: ratings,
    reason: reasonCheck[language],
  };
  const entered: Readonly<Partial<Record<EntryColumn, ResultEntry["cells"]["actual"]>>> = cells;
  const said: Readonly<Partial<Record<EntryColumn, string>>> = { ...texts, note: stray[language] };
  return columns.map(([key]) => {
    const check = checks[key];
    return key in checks ? { ...keptCell(entered[key], undefined), ...(check ? { entry: check } : {}) } : text(said[key]);
  });
}
