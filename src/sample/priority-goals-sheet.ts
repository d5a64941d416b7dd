import { Book } from "../host/book";
import { prioritySections, type ActionFact, type GoalFact, type PrioritySectionFact } from "./priority-goals-facts";
import { actionTextOf, cityHalls, goalTextOf } from "./priority-goals-prose";
import { SheetWriter } from "./sheet-writer";

const widths = [30, 44, 20, 48] as const;
const headings = ["組織目標", "取組内容", "課等", "目標達成基準"];

/** 組織重点目標: a sheet for each division, with a table under each of the 6つの市役所づくり it serves. */
export function priorityGoalsBook(): Book {
  const book = new Book();
  for (const division of new Set(prioritySections.map((section) => section.division)))
    writeDivision(book, division, prioritySections.filter((section) => section.division === division));
  return book;
}

function writeDivision(book: Book, division: string, sections: readonly PrioritySectionFact[]): void {
  const sheet = book.addSheet(division);
  const writer = new SheetWriter(sheet);
  writer.widths(...widths);
  sheet.pageLayout = { orientation: "Landscape", paperSize: "A4", fit: { across: 1, down: 0 } };
  writer.put(0, 0, `${division}　令和8年度組織重点目標`, "caption", { columns: widths.length });
  let row = 2;
  for (const section of sections) {
    for (const no of section.cityHallNos)
      writer.put(row++, 0, `(${no}) ${cityHalls[no - 1] ?? ""}市役所づくり`, "caption", { columns: widths.length });
    for (const page of section.pages) {
      headings.forEach((heading, column) => writer.put(row, column, heading, "label"));
      row++;
      for (const goal of page) row += writeGoal(writer, row, section, goal);
    }
    row++;
  }
  writer.put(row, 0, "※組織目標と取組内容は、見本のために作った文です。", "note", { columns: widths.length });
}

/** Says how many rows it took: one for each 取組内容, or one for all of them. */
function writeGoal(writer: SheetWriter, row: number, section: PrioritySectionFact, goal: GoalFact): number {
  const rows = goal.together ? [goal.actions] : goal.actions.map((action) => [action]);
  // In every second goal the cells below are left blank, in the others they are merged.
  const merged = goal.goal % 2 === 0;
  rows.forEach((actions, index) => {
    const text = index === 0 ? goalTextOf(section, goal) : "";
    if (!merged || index === 0) writer.put(row + index, 0, text, "long", merged ? { rows: rows.length } : {});
    writeActions(writer, row + index, actions);
  });
  return rows.length;
}

/** 取組内容 in one cell have their 課等 and 目標達成基準 between blank lines. */
function writeActions(writer: SheetWriter, row: number, actions: readonly ActionFact[]): void {
  const apart = actions.length > 1 ? "\n\n" : "\n";
  const texts = [
    actions.map((action) => `${action.no}${actionTextOf(action)}`).join("\n"),
    actions.map(({ sections }) => sections.join("\n")).join(apart),
    actions.map(({ lines }) => lines.map(printed).join("\n") || "—").join(apart),
  ];
  texts.forEach((text, index) => writer.put(row, index + 1, text, "long"));
  writer.height(row, Math.max(2, ...texts.map((text, index) => SheetWriter.lines(text, widths[index + 1] ?? 20))));
}

/** A line within a criterion is indented. */
const printed = (line: string): string => `・${line.replace(/\n/g, "\n　")}`;
