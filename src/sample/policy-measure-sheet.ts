import { Book } from "../host/book";
import { policyFacts, type MeasureFact, type PolicyIndicatorFact } from "./policy-measure-facts";
import { projectSummaryOf, projectTextsOf } from "./policy-measure-prose";
import { SheetWriter } from "./sheet-writer";

const widths = [40, 18, 18, 22, 22, 22] as const;
const rowsOfPage = 4;

/** 政策5-1 of 総合計画 on one sheet: how the citizens see it, then each measure with its indicators and projects. */
export function policyMeasureBook(): Book {
  const book = new Book();
  const sheet = book.addSheet(`政策${policyFacts.no}`);
  const writer = new SheetWriter(sheet);
  writer.widths(...widths);
  sheet.pageLayout = { orientation: "Portrait", paperSize: "A4", fit: { across: 1, down: 0 } };
  let row = 0;
  caption(`政策${policyFacts.no}　${policyFacts.name}`);
  row++;
  caption("1 市民の実感指標");
  writeCitizens(policyFacts.citizen);
  row++;
  caption("2 施策の体系");
  for (const { no, name } of policyFacts.measures) caption(`施策${no} ${name}`);
  row++;
  for (const measure of policyFacts.measures) writeMeasure(measure);
  writer.put(row, 0, "※事務事業の内容は、見本のために作った文です。", "note", { columns: widths.length });
  return book;

  function caption(text: string): void {
    writer.put(row++, 0, text, "caption", { columns: widths.length });
  }

  /** The years stand in the heading. */
  function writeCitizens(indicators: readonly PolicyIndicatorFact[]): void {
    const headings = ["計画策定時\n(H27) [2015]", "現状\n(R1) [2019]", "目標\n(R7) [2025]"];
    line(["市民の実感指標の名称\n(指標の出典)", ...headings], "label", 3);
    for (const fact of indicators) line(textsOf(fact), "centre", 3);
  }

  function writeMeasure({ no, name, indicators, projects }: MeasureFact): void {
    caption(`施策${no}　${name}`);
    row++;
    caption("1 主な成果指標");
    const periods = [1, 2, 3].map((period) => `第${period}期実施計画期間\nにおける目標値`);
    line(["名称\n(指標の出典)", "計画策定時", "現 状", ...periods], "label", 1);
    for (const fact of indicators) line(textsOf(fact), "centre", 1);
    row++;
    caption("2 計画期間の主な取組");
    for (let start = 0; start < projects.length; start += rowsOfPage) writeProjects(projects.slice(start, start + rowsOfPage));
  }

  function writeProjects(projects: readonly string[]): void {
    writer.put(row, 0, "事務事業名", "label", { rows: 2 });
    writer.put(row, 1, "現 状", "label", { columns: 2 });
    writer.put(row, 3, "事業内容・目標", "label", { columns: 3 });
    writer.put(row + 1, 1, "令和3（2021）\n年度", "label", { columns: 2 });
    writer.put(row + 1, 3, "令和4（2022）～7（2025）\n年度", "label", { columns: 2 });
    writer.put(row + 1, 5, "令和8（2026）\n年度以降", "label");
    row += 2;
    for (const project of projects) {
      const [current, plan, future] = projectTextsOf(project);
      writer.put(row, 0, `${project}\n${projectSummaryOf(project)}`, "long");
      writer.put(row, 1, current, "long", { columns: 2 });
      writer.put(row, 3, plan, "long", { columns: 2 });
      writer.put(row, 5, future, "long");
      writer.height(row++, 4);
    }
    row++;
  }

  /** A name over the first columns, a value in each of the others. */
  function line([name = "", ...values]: readonly string[], look: "label" | "centre", columns: number): void {
    writer.put(row, 0, name, look === "label" ? "label" : "text", { columns });
    values.forEach((value, index) => writer.put(row, columns + index, value, look));
    writer.height(row++, Math.max(2, SheetWriter.lines(name, widths[0])));
  }
}

/** The cells of an indicator: its name with its source, and its values. */
const textsOf = ({ printed, source, planned, baseline, targets }: PolicyIndicatorFact): readonly string[] => [
  `${printed}\n(${source})`,
  planned,
  baseline.printed,
  ...targets.map((target) => target.printed),
];
