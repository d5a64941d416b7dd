import type { Check } from "../check";
import { issueLabel, sharesIssue, type IssueKey } from "../model/issue-key";
import type { IndicatorPair } from "../model/indicator";
import type { IndicatorKind } from "../model/indicator-kind";
import { resourceKinds, type IssueListRow } from "../model/reform-issue";
import { resourceWords } from "../rules/resource-words";
import type { Settings } from "../settings";
import type { Entry } from "../values/entry";
import { longYear, shortYear } from "../values/fiscal-year";
import { ratingCheck } from "./entry-checks";
import type { EntryCheck } from "./sheet-plan";

/** A cell of a form, merged over some columns. */
export interface FormCell {
  readonly text: string;
  readonly look: "label" | "value" | "long";
  readonly columns: number;
  readonly entry?: EntryCheck;
}

/** One 改革課題シート to be filled in: rows of cells, each as high as so many lines of text. */
export interface FormPlan {
  /** "1-(1)-4" */
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly lines: number; readonly cells: readonly FormCell[] }[];
}

const widths = [17, 10, 11, 11, 11, 11, 11, 11, 11, 11];
const whole = widths.length;
/** Two columns for each year, beside the names. */
const mostYears = 4;

/** The form is the city's, and so are its words: it is Japanese in every language of the pane. */
const hints = {
  mark: { kind: "list", choices: ["○", "—"], hint: "確保を想定するものは○、しないものは—" },
  dated: { kind: "text", longest: 200, hint: "値と年度（例: 85％以上　令和7（2025）年度）" },
  actual: { kind: "text", longest: 200, hint: "実績値を単位とともに。把握できないときは「—」" },
  reason: { kind: "text", longest: 400, hint: "目標に届かなかったときの理由" },
} as const satisfies Readonly<Record<string, EntryCheck>>;

const label = (text: string, columns = 1): FormCell => ({ text, look: "label", columns });
const value = (text: string, columns: number, entry?: EntryCheck): FormCell => ({ text, look: "value", columns, ...(entry ? { entry } : {}) });
const long = (text: string, columns: number): FormCell => ({ text, look: "long", columns });

/** A blank form for each issue of 改革課題一覧 that has none yet, with what the lists and the settings already say of it. */
export function blankForms({ programme }: Check, settings: Settings): readonly FormPlan[] {
  const written = programme.issues.flatMap(({ key }) => key ?? []);
  const names = new Set<string>();
  return programme.issueRows.flatMap((row) => {
    const { key } = row;
    if (!key || written.some((other) => sharesIssue(other, key)) || names.has(issueLabel(key))) return [];
    names.add(issueLabel(key));
    const own = programme.indicators.filter(({ issue }) => issue !== undefined && sharesIssue(issue, key));
    return [formOf(row, key, own, settings)];
  });
}

function formOf(row: IssueListRow, key: IssueKey, indicators: readonly IndicatorPair[], { masters, period }: Settings): FormPlan {
  const years = Array.from({ length: Math.min(mostYears, period.to - period.from + 1) }, (_, index) => period.from + index);
  const initiative = masters.initiatives.find(({ no }) => no === key.initiativeNo);
  const item = initiative?.items.find(({ no }) => no === key.itemNo);
  const blocks = (title: string, kind: IndicatorKind) => {
    const own: readonly (IndicatorPair | undefined)[] = indicators.filter((one) => one.kind === kind);
    return (own.length > 0 ? own : [undefined]).flatMap((indicator) => indicatorRows(title, indicator, years));
  };
  const numbered = (no: string, number: string, title: string, text: string) => ({
    lines: 1,
    cells: [label(no), value(number, 1), label(title), value(text, whole - 3)],
  });
  const prose = (title: string, lines: number) => ({ lines, cells: [label(title), long("", whole - 1)] });
  return {
    name: issueLabel(key),
    widths,
    rows: [
      { lines: 1, cells: [label("所管"), value(row.department.text, whole - 1)] },
      numbered("取組No.", String(key.initiativeNo), "取組名", initiative?.name ?? ""),
      numbered("項目No.", `(${key.itemNo})`, "項目名", item?.name ?? ""),
      numbered("課題No.", String(key.issueNos[0] ?? ""), "課題名", row.issueName.text),
      prose("現状", 6),
      prose("取組の方向性", 5),
      ...blocks("活動指標", "activity"),
      { lines: 1, cells: [label("具体的な取組内容", whole)] },
      { lines: 8, cells: [long(`【${headingYear(period.from)}～${headingYear(period.to)}】\n`, whole)] },
      { lines: 1, cells: [label("確保を想定する経営資源", whole)] },
      { lines: 1, cells: resourceKinds.flatMap((kind) => [label(resourceWords[kind].ja), value("", 1, hints.mark)]) },
      ...blocks("成果指標", "outcome"),
      prose("到達目標", 5),
    ],
  };
}

/** "R04（2022）" */
const headingYear = (year: number): string => `${shortYear(year)}（${year}）`;

/** The indicator, and the grid of its results: a column for each year. */
function indicatorRows(title: string, indicator: IndicatorPair | undefined, years: readonly number[]): FormPlan["rows"] {
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
        value(baseline ? dated(baseline, baseline.period?.to) : "", 2, hints.dated),
        label("目標値"),
        value(final ? dated(final.entry, final.fiscalYear) : "", 2, hints.dated),
      ],
    },
    { lines: 1, cells: [label(""), label("年度"), ...years.map((year) => label(shortYear(year), 2))] },
    results("実績値", 1, hints.actual),
    results("達成率", 1),
    results("達成度", 1, ratingCheck.ja),
    results("未達の理由", 2, hints.reason),
  ];
}

/** A figure with its year below, as the form has it. */
function dated({ text, period }: Entry, year: number | undefined): string {
  const figure = (period ? text.replace(period.raw, "") : text).trim();
  return year === undefined ? figure : `${figure}\n（${longYear(year)}）`;
}
