import type { IssueKey } from "../model/issue-key";
import type { IndicatorPair } from "../model/indicator";
import type { IndicatorKind } from "../model/indicator-kind";
import { resourceKinds } from "../model/reform-issue";
import { resourceWords } from "../rules/resource-words";
import type { Settings } from "../settings";
import type { Entry } from "../values/entry";
import { longYear, shortYear } from "../values/fiscal-year";
import { formChoices, type FormChoices } from "./form-choices";
import type { EntryCheck } from "./sheet-plan";

/** A cell of a form, merged over some columns. */
export interface FormCell {
  readonly text: string;
  readonly look: "label" | "value" | "centred" | "long";
  readonly columns: number;
  readonly entry?: EntryCheck;
  /** Is what is entered kept as it was typed? Excel takes (1) for −1. */
  readonly verbatim?: true;
}

/** One 改革課題シート to be filled in: rows of cells, each as high as so many lines of text. */
export interface FormPlan {
  /** "1-(1)-4" */
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly lines: number; readonly cells: readonly FormCell[] }[];
}

/** What is known of an issue before anybody has filled in its form. */
export interface KnownIssue {
  readonly key: IssueKey;
  readonly department: string;
  readonly issueName: string;
  readonly indicators: readonly IndicatorPair[];
}

const widths = [17, 10, 11, 11, 11, 11, 11, 11, 11, 11];
const whole = widths.length;
/** Two columns for each year, beside the names. */
const mostYears = 4;

const label = (text: string, columns = 1): FormCell => ({ text, look: "label", columns });
const value = (text: string, columns: number, entry?: EntryCheck): FormCell => ({
  ...{ text, look: "value", columns },
  ...(entry ? { entry } : {}),
});
const long = (text: string, columns: number): FormCell => ({ text, look: "long", columns });

/** The form of chapter 3 under a name, with what is known of the issue. */
export function formPlan(name: string, known: KnownIssue | undefined, { masters, period, rating }: Settings): FormPlan {
  const choices = formChoices(masters, rating, known?.key.initiativeNo);
  const years = Array.from({ length: Math.min(mostYears, period.to - period.from + 1) }, (_, index) => period.from + index);
  const initiative = masters.initiatives.find(({ no }) => no === known?.key.initiativeNo);
  const item = initiative?.items.find(({ no }) => no === known?.key.itemNo);
  const blocks = (title: string, kind: IndicatorKind) => {
    const own: readonly (IndicatorPair | undefined)[] = known?.indicators.filter((one) => one.kind === kind) ?? [];
    return (own.length > 0 ? own : [undefined]).flatMap((indicator) => indicatorRows(title, indicator, years, choices));
  };
  const numbered = (title: string, number: FormCell, name: string, check?: EntryCheck) => ({
    lines: 1,
    cells: [label(`${title}No.`), number, label(`${title}名`), value(name, whole - 3, check)],
  });
  const prose = (title: string, lines: number) => ({ lines, cells: [label(title), long("", whole - 1)] });
  const itemNo = known && `(${known.key.itemNo})`;
  const heading = known ? `【${headingYear(period.from)}～${headingYear(period.to)}】\n` : "";
  const no = (text: string | number | undefined, entry: EntryCheck) => value(String(text ?? ""), 1, entry);
  return {
    name,
    widths,
    rows: [
      { lines: 1, cells: [label("所管"), value(known?.department ?? "", whole - 1, choices.department)] },
      numbered("取組", no(known?.key.initiativeNo, choices.initiativeNo), initiative?.name ?? "", choices.initiativeName),
      numbered("項目", { ...no(itemNo, choices.itemNo), verbatim: true }, item?.name ?? "", choices.itemName),
      numbered("課題", no(known?.key.issueNos[0], choices.issueNo), known?.issueName ?? ""),
      prose("現状", 6),
      prose("取組の方向性", 5),
      ...blocks("活動指標", "activity"),
      { lines: 1, cells: [label("具体的な取組内容", whole)] },
      { lines: 1, cells: [{ text: `${longYear(period.from)}～${longYear(period.to)}`, look: "centred", columns: whole }] },
      { lines: 8, cells: [long(heading, whole)] },
      { lines: 1, cells: [label("確保を想定する経営資源", whole)] },
      { lines: 1, cells: resourceKinds.flatMap((kind) => [label(resourceWords[kind].ja), value("", 1, choices.mark)]) },
      ...blocks("成果指標", "outcome"),
      prose("到達目標", 5),
    ],
  };
}

/** "R04（2022）" */
const headingYear = (year: number): string => `${shortYear(year)}（${year}）`;

/** The indicator, and the grid of its results: a column for each year. */
function indicatorRows(
  title: string,
  indicator: IndicatorPair | undefined,
  years: readonly number[],
  choices: FormChoices,
): FormPlan["rows"] {
  const final = indicator?.targets.at(-1);
  const { baseline } = indicator ?? {};
  const results = (name: string, lines: number, entry?: EntryCheck) => ({
    lines,
    cells: [label(""), label(name), ...years.map(() => value("", 2, entry))],
  });
  return [
    {
      lines: 3,
      cells: [
        label(`${title}${indicator?.label || "①"}`),
        value(indicator?.name ?? "", 3),
        label("現状値"),
        value(baseline ? dated(baseline, baseline.period?.to) : "", 2, choices.dated),
        label("目標値"),
        value(final ? dated(final.entry, final.fiscalYear) : "", 2, choices.dated),
      ],
    },
    { lines: 1, cells: [label(""), label("年度"), ...years.map((year) => label(shortYear(year), 2))] },
    results("実績値", 1, choices.actual),
    results("達成率", 1),
    results("達成度", 1, choices.rating),
    results("未達の理由", 2, choices.reason),
  ];
}

/** A figure with its year below, as the form has it. */
function dated({ text, period }: Entry, year: number | undefined): string {
  const figure = (period ? text.replace(period.raw, "") : text).trim();
  return year === undefined ? figure : `${figure}\n（${longYear(year)}）`;
}
