import type { Sheet } from "../host/sheet";
import { listYears, type IssueFact, type IssueListFact, type ListedIndicatorFact } from "./facts";
import { conceptOf, formulaOf, rationaleOf } from "./prose";
import { SheetWriter } from "./sheet-writer";

/** Draws 成果指標一覧 or 活動指標一覧 as the appendices have them: a block with a caption for each item, a row for each issue, ①② in one cell. */
export function writeIndicatorList(sheet: Sheet, kind: "成果指標" | "活動指標", indicators: readonly ListedIndicatorFact[], issues: readonly IssueFact[]): void {
  const writer = new SheetWriter(sheet);
  writer.widths(7, 13, 24, 28, 30, 26, 14, 14, 14, 14, 14, 28);
  sheet.pageLayout = { orientation: "Landscape", paperSize: "A4", fit: { across: 1, down: 0 } };
  const measured = kind === "成果指標" ? "(測定効果のポイント)" : "";
  let row = 0;
  for (const [, ofItem] of groupBy(indicators, ({ initiativeNo, itemNo }) => `${initiativeNo}-${itemNo}`)) {
    const { initiativeNo, itemNo } = ofItem[0] ?? { initiativeNo: 0, itemNo: 0 };
    const item = issues.find((issue) => issue.initiativeNo === initiativeNo && issue.itemNo === itemNo)?.item ?? "";
    writer.put(row, 0, `取組${initiativeNo} - (${itemNo}) ${item}`, "caption");
    row++;
    const headers = ["課題No.", "所管", "課題名", `${kind}名`, `${kind}の考え方\n${measured}`.trim(), "算出方法", "現状値"];
    headers.forEach((header, column) => writer.put(row, column, header, "label"));
    writer.put(row, 7, "目標値", "label", { columns: 4 });
    writer.put(row, 11, "目標値の考え方", "label");
    writer.height(row, 2);
    row++;
    for (const [, ofIssue] of groupBy(ofItem, ({ issueNo }) => String(issueNo))) writeRow(row++, ofIssue);
    row++;
  }

  function writeRow(row: number, indicators: readonly ListedIndicatorFact[]): void {
    const [first] = indicators;
    if (!first) return;
    const text = (of: (indicator: ListedIndicatorFact) => string) => labelled(indicators, of);
    const texts = [
      text(({ name }) => name),
      text(conceptOf),
      text(formulaOf),
      dated(indicators, ({ baseline, baselineYear }) => [baseline, baselineYear]),
      ...listYears.map((year) => dated(indicators, ({ targets, targetYears }) => [targets[year], targetYears[year]])),
      text(rationaleOf),
    ];
    writer.put(row, 0, first.issueNo, "centre", { numberFormat: "0" });
    writer.put(row, 1, first.department, "text");
    writer.put(row, 2, first.issue, "text");
    texts.forEach((value, index) => writer.put(row, index + 3, value, index >= 3 && index <= 7 ? "centre" : "long"));
    writer.height(row, Math.max(...texts.map((value, index) => SheetWriter.lines(value, [28, 30, 26, 14, 14, 14, 14, 14, 28][index] ?? 20))));
  }
}

/** Draws 改革課題一覧 (appendix 7). */
export function writeIssueList(sheet: Sheet, rows: readonly IssueListFact[]): void {
  const writer = new SheetWriter(sheet);
  writer.widths(8, 8, 8, 70, 22, 8);
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.pageLayout = { orientation: "Portrait", paperSize: "A4", fit: { across: 1, down: 0 }, titleRows: { row: 0, rowCount: 1 } };
  ["取組\nNo.", "項目\nNo.", "課題\nNo.", "課題名", "局区等名", "頁"].forEach((header, column) => writer.put(0, column, header, "label"));
  writer.height(0, 2);
  rows.forEach(({ initiativeNo, itemNo, issueNo, issue, department, page }, index) => {
    const row = index + 1;
    writer.put(row, 0, initiativeNo, "centre");
    writer.put(row, 1, `(${itemNo})`, "centre");
    writer.put(row, 2, issueNo, "centre");
    writer.put(row, 3, issue, "text");
    writer.put(row, 4, department, "text");
    writer.put(row, 5, page, "figure");
  });
}

/** One line for each indicator, led by its number where there are several. */
function labelled(indicators: readonly ListedIndicatorFact[], of: (indicator: ListedIndicatorFact) => string): string {
  if (indicators.length === 1 && indicators[0]) return of(indicators[0]);
  return indicators.flatMap((indicator) => (of(indicator) === "" ? [] : [`${indicator.no} ${of(indicator)}`])).join("\n");
}

/** Values with their year: once at the end where it is the same for all, else behind each. */
function dated(indicators: readonly ListedIndicatorFact[], of: (indicator: ListedIndicatorFact) => readonly [value: string, year: string]): string {
  const given = indicators.filter((indicator) => of(indicator)[0] !== "");
  const years = new Set(given.map((indicator) => of(indicator)[1]));
  if (years.size !== 1) return labelled(indicators, (indicator) => (of(indicator)[0] === "" ? "" : of(indicator).join(" ").trim()));
  return `${labelled(indicators, (indicator) => of(indicator)[0])}\n${[...years][0] ?? ""}`.trim();
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
