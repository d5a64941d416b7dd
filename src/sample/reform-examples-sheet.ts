import { Book } from "../host/book";
import { pagesOf } from "./pages";
import { planFacts, type ReformExampleFact } from "./plan-facts";
import { exampleDirectionOf, exampleSituationOf } from "./plan-prose";
import { SheetWriter } from "./sheet-writer";

const widths = [16, 30, 24, 60, 60] as const;
const headings = ["局・区・室", "課題の名称", "項　目", "現　　状", "取組の方向性"];
const rowsOfPage = 7;

/** 質的改革の取組例: the heading on each page, a department once for its rows that follow one another. */
export function reformExamplesBook(): Book {
  const book = new Book();
  const sheet = book.addSheet("質的改革の取組例");
  const writer = new SheetWriter(sheet);
  writer.widths(...widths);
  sheet.pageLayout = { orientation: "Landscape", paperSize: "A4", fit: { across: 1, down: 0 } };
  writer.put(0, 0, "質的改革の取組例", "caption", { columns: widths.length });
  writer.put(1, widths.length - 1, "資料3", "note");
  let row = 3;
  for (const page of pagesOf(planFacts.reformExamples, rowsOfPage)) {
    headings.forEach((heading, column) => writer.put(row, column, heading, "label"));
    row++;
    page.forEach((example, index) => writeRow(row + index, example, runLength(page, index)));
    row += page.length + 1;
  }
  writer.put(row, 0, "※現状と取組の方向性は、見本のために作った文です。", "note", { columns: widths.length });
  return book;

  function writeRow(at: number, example: ReformExampleFact, departmentRows: number): void {
    const texts = [example.issueName, example.item, exampleSituationOf(example), exampleDirectionOf(example)];
    if (departmentRows > 0) writer.put(at, 0, example.department, "centre", { rows: departmentRows });
    texts.forEach((text, index) => writer.put(at, index + 1, text, index < 2 ? "text" : "long"));
    writer.height(at, Math.max(...texts.map((text, index) => SheetWriter.lines(text, widths[index + 1] ?? 20))));
  }
}

/** How many rows from this one on are the same department's; none where the row above is, too. */
function runLength(page: readonly ReformExampleFact[], index: number): number {
  const department = page[index]?.department;
  if (page[index - 1]?.department === department) return 0;
  const end = page.findIndex((example, i) => i > index && example.department !== department);
  return (end < 0 ? page.length : end) - index;
}
