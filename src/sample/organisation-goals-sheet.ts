import { Book } from "../host/book";
import { pagesOf } from "./pages";
import { planFacts } from "./plan-facts";
import { goalsOf } from "./plan-prose";
import { SheetWriter } from "./sheet-writer";

const widths = [22, 34, 34, 34, 34, 34] as const;
const headings = ["", "目標１", "目標２", "目標３", "目標４", "目標５"];
const rowsOfPage = 10;

/** 組織目標一覧: title and heading on each page, the first heading blank, as the city prints it. */
export function organisationGoalsBook(): Book {
  const book = new Book();
  const sheet = book.addSheet("組織目標一覧");
  const writer = new SheetWriter(sheet);
  writer.widths(...widths);
  sheet.pageLayout = { orientation: "Landscape", paperSize: "A4", fit: { across: 1, down: 0 } };
  let row = 0;
  for (const page of pagesOf(planFacts.organisationGoals, rowsOfPage)) {
    writer.put(row, 0, "令和8年度各局本部(室)区の組織目標一覧", "caption", { columns: widths.length });
    row += 2;
    headings.forEach((heading, column) => writer.put(row, column, heading, "label"));
    row++;
    for (const fact of page) {
      const goals = goalsOf(fact);
      writer.put(row, 0, fact.organisation, "centre");
      goals.forEach((goal, index) => writer.put(row, index + 1, goal, "text"));
      writer.height(row, Math.max(...goals.map((goal) => SheetWriter.lines(goal, widths[1]))));
      row++;
    }
    row++;
  }
  writer.put(row, 0, "※目標は、見本のために作った文です。", "note", { columns: widths.length });
  return book;
}
