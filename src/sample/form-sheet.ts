import type { Sheet } from "../host/sheet";
import type { FormIndicatorFact, IssueFact } from "./facts";
import type { InventedResult } from "./invented-results";
import { directionOf, goalOf, measuresOf, situationOf } from "./prose";
import { SheetWriter } from "./sheet-writer";

/** The cells of a form by what they hold: "department", "outcome① baseline", "outcome① R05 rate". */
export type Places = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

/** Where everything stands on the sheets of the forms, by the name of the sheet. */
export type PlacesBySheet = ReadonlyMap<string, Places>;

/** The invented results of an indicator. */
export type ResultsOf = (kind: "activity" | "outcome", indicator: FormIndicatorFact) => readonly InventedResult[];

const width = 10;
const resourceNames = ["ヒト", "モノ", "カネ", "情報", "時間"];
const resultRows = { actual: "実績値", rate: "達成率", rating: "達成度", reason: "未達の理由" } as const;

/** Draws one 改革課題シート in the shape of chapter 3; says where everything stands. */
export function writeForm(sheet: Sheet, issue: IssueFact, results: ResultsOf | undefined): Places {
  const writer = new SheetWriter(sheet);
  const places = new Map<string, { row: number; column: number }>();
  writer.widths(15, 9, 10, 11, 9, 11, 10, 11, 9, 13);
  sheet.showGridlines = false;
  sheet.pageLayout = { orientation: "Portrait", paperSize: "A4", fit: { across: 1, down: 1 }, centerHorizontally: true };
  let row = 0;
  const place = (name: string, column: number) => places.set(name, { row, column });

  const line = (label: string, name: string, text: string, look: "text" | "long") => {
    writer.put(row, 0, label, "label");
    writer.put(row, 1, text, look, { columns: width - 1 });
    writer.height(row, SheetWriter.lines(text, 88));
    place(name, 1);
    row++;
  };
  const numberedLine = (label: string, no: string, nameLabel: string, text: string, key: string) => {
    writer.put(row, 0, label, "label");
    writer.put(row, 1, no, "centre");
    writer.put(row, 2, nameLabel, "label");
    writer.put(row, 3, text, "text", { columns: width - 3 });
    place(`${key}No`, 1).set(`${key}Name`, { row, column: 3 });
    row++;
  };

  line("所管", "department", issue.department, "text");
  numberedLine("取組No.", String(issue.initiativeNo), "取組名", issue.initiative, "initiative");
  numberedLine("項目No.", `(${issue.itemNo})`, "項目名", issue.item, "item");
  const [first, last] = [issue.issueNos[0], issue.issueNos.at(-1)];
  numberedLine("課題No.", first === last ? String(first) : `${first}~${last}`, "課題名", issue.issue, "issue");
  line("現 状", "situation", situationOf(issue), "long");
  line("取組の方向性", "direction", directionOf(issue), "long");
  writeIndicators("activity", "活動指標", issue.activity);

  writer.put(row++, 0, "具体的な取組内容", "label", { columns: width });
  writer.put(row++, 0, "令和4（2022）年度～令和7（2025）年度", "centre", { columns: width });
  const measures = measuresOf(issue);
  writer.put(row, 0, measures, "long", { columns: width });
  writer.height(row, SheetWriter.lines(measures, 100));
  place("measures", 0);
  row++;

  writer.put(row++, 0, "確保を想定する経営資源", "label", { columns: width });
  resourceNames.forEach((name, index) => {
    writer.put(row, index * 2, name, "label");
    writer.put(row, index * 2 + 1, issue.resources.includes(name) ? "○" : "—", "centre");
    place(`resource ${name}`, index * 2 + 1);
  });
  row++;
  writeIndicators("outcome", "成果指標", issue.outcome);
  line("到達目標", "goal", goalOf(issue), "long");
  if (issue.members) writeMembers(issue.members);
  if (results && issue.activity.length + issue.outcome.length > 0)
    writer.put(row, 0, "※実績値・達成率・達成度・未達の理由は、見本のために作った架空のものです。", "note", { columns: width });
  return places;

  function writeIndicators(kind: "activity" | "outcome", label: string, indicators: readonly FormIndicatorFact[]): void {
    const none: FormIndicatorFact = { no: "①", name: "—", baseline: "—", target: "—" };
    for (const indicator of indicators.length > 0 ? indicators : [none]) {
      const key = `${kind}${indicator.no}`;
      writer.put(row, 0, `${label}${indicator.no}`, "label");
      writer.put(row, 1, indicator.name, "text", { columns: 3 });
      writer.put(row, 4, "現状値", "label");
      writer.put(row, 7, "目標値", "label");
      figure(5, indicator.baseline, 2);
      figure(8, indicator.target, 2);
      place(`${key} label`, 0).set(`${key} name`, { row, column: 1 }).set(`${key} baseline`, { row, column: 5 }).set(`${key} target`, { row, column: 8 });
      writer.height(row, Math.max(3, SheetWriter.lines(indicator.name, 28)));
      row++;
      if (results && indicator !== none) writeResults(key, results(kind, indicator));
    }
  }

  /** As the city prints them: in most forms the year stands in the same cell, in every third form in the next one. */
  function figure(column: number, text: string, columns: number): void {
    const apart = /^(\S.*?)\s*([（(](?:令和|平成).*[)）])$/.exec(text);
    if (issue.page % 3 === 0 && apart?.[1] && apart[2]) {
      writer.put(row, column, apart[1], "centre");
      writer.put(row, column + 1, apart[2], "centre");
    } else writer.put(row, column, text.replace(/\s+(?=[（(](?:令和|平成))/, "\n"), "centre", { columns });
  }

  function writeResults(key: string, invented: readonly InventedResult[]): void {
    writer.put(row, 1, "年度", "label");
    invented.forEach(({ year }, index) => writer.put(row, 2 + index * 2, year, "label", { columns: 2 }));
    row++;
    for (const [name, label] of Object.entries(resultRows) as [keyof typeof resultRows, string][]) {
      writer.put(row, 1, label, "label");
      invented.forEach((result, index) => {
        const column = 2 + index * 2;
        writer.put(row, column, ...entered(result[name]), { columns: 2, ...formatOf(result[name]) });
        place(`${key} ${result.year} ${name}`, column);
      });
      if (name === "reason") writer.height(row, invented.some(({ reason }) => reason !== "") ? 2 : 1);
      row++;
    }
  }

  function writeMembers(members: Readonly<Record<string, string>>): void {
    row++;
    writer.put(row++, 0, "【所管区役所別課題No.】", "note", { columns: 4 });
    const offices = Object.entries(members);
    const depth = Math.ceil(offices.length / 3);
    for (let block = 0; block < 3; block++) {
      writer.put(row, block * 2, "区役所名", "label");
      writer.put(row, block * 2 + 1, "課題No.", "label");
      for (let line = 0; line < depth; line++) {
        const [no, office] = offices[block * depth + line] ?? ["", ""];
        writer.put(row + 1 + line, block * 2, office, "centre");
        writer.put(row + 1 + line, block * 2 + 1, no, "centre");
      }
    }
    row += depth + 2;
  }
}

/** Figures are entered as numbers that a format shows with their unit, as people do; everything else is text. */
function entered(text: string): [value: string | number, look: "centre"] {
  const number = /^-?[\d,]+(\.\d+)?/.exec(text);
  if (!number) return [text, "centre"];
  const value = Number(number[0].replaceAll(",", ""));
  return [text.endsWith("%") ? Number((value / 100).toFixed(8)) : value, "centre"];
}

function formatOf(text: string): { numberFormat?: string } {
  const number = /^-?[\d,]+(?:\.(\d+))?(.*)$/.exec(text);
  if (!number) return {};
  const decimals = number[1] ? `.${"0".repeat(number[1].length)}` : "";
  const unit = number[2]?.trim() ?? "";
  return { numberFormat: unit === "%" ? `0${decimals}%` : `#,##0${decimals}${unit ? `"${unit}"` : ""}` };
}
