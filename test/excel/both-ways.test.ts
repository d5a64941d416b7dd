/** @jest-environment jsdom */
import { check } from "../../src/check";
import { highlight, removeHighlights } from "../../src/excel/highlight";
import { readWorkbook } from "../../src/excel/read-workbook";
import { showCell } from "../../src/excel/show-cell";
import { writeSheets } from "../../src/excel/write-sheets";
import type { Book } from "../../src/host/book";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { summarySheets } from "../../src/summary/index";
import { openInOffice } from "../support/office";

/** Everything that the shell does, in the order in which a person would. */
async function wholeJob(run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>): Promise<unknown[]> {
  const snapshot = await run((context) => readWorkbook(context));
  const checked = check([snapshot], 2024, defaultSettings);
  const [first] = checked.findings;
  if (!first) throw new Error("the sample has findings");
  const plans = summarySheets.map((sheet) => sheet.lay({ check: checked, settings: defaultSettings, skipped: [], language: "ja", madeAt: "2026-11-21 10:30" }));
  return [
    snapshot,
    await run((context) => highlight(context, checked.findings)),
    await run((context) => showCell(context, first.at)),
    await run((context) => writeSheets(context, plans)),
    await run((context) => removeHighlights(context)),
    await run((context) => highlight(context, checked.findings.slice(0, 40))),
    await run((context) => writeSheets(context, plans.slice(0, 1))),
  ];
}

/** What a file would hold. */
const plain = (book: Book) =>
  book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.filledCells()].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: sheet.merges,
    formats: sheet.conditionalFormats.map(({ areas, formula, style }) => ({ areas, formula, style })),
    tables: sheet.tables.map(({ name, area, style }) => ({ name, area, style })),
    marks: [...sheet.customProperties],
    columns: [...sheet.columns],
    rows: [...sheet.rows],
    page: sheet.pageLayout,
    frozen: sheet.frozen,
    tab: sheet.tabColor,
    selection: sheet.selection,
  }));

test("the real Office.js client and the command line's adapter do the same, answer for answer and cell for cell", async () => {
  const [inOffice, onFiles] = [sampleBook("with-results"), sampleBook("with-results")];
  openInOffice(inOffice);
  const answers = await wholeJob((work) => Excel.run(work));
  const context = directContext(new Host(onFiles));
  expect(await wholeJob((work) => work(context))).toEqual(answers);
  expect(plain(onFiles)).toEqual(plain(inOffice));
});
