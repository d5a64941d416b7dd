import { check } from "../../src/check";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import type { Book } from "../../src/host/book";
import { withPart } from "../../src/host/cell";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { summarySheets } from "../../src/summary/index";

/** What somebody may write, or paste, where a name or a reason is expected; Excel would take each for something else. */
const hostile = ['=HYPERLINK("https://example.com","見る")', "+1", "-1", "@SUM(A1)", "'引用", "=cmd|'/c calc'!A1", "1-1", "85%"] as const;

/** The sample, in which departments, names and reasons are such texts. */
function hostileBook(): Book {
  const book = sampleBook("with-results");
  let next = 0;
  for (const sheet of book.sheets)
    for (const { row, column, cell } of [...sheet.filledCells()]) {
      const isName = /^(所管|取組名|項目名|課題名|活動指標.|成果指標.|未達の理由)$/.test(String(sheet.cell(row, column - 1)?.value ?? ""));
      const isReason = /^未達の理由/.test(String(sheet.cell(row, 1)?.value ?? "")) && column > 1;
      if (typeof cell.value !== "string" || cell.value === "" || !(isName || isReason)) continue;
      const value = hostile[next++ % hostile.length] ?? "";
      sheet.setCell(row, column, withPart(cell, { value }));
    }
  return book;
}

/** 所管 is written without the spaces that somebody put into it. */
const plain = (value: unknown): string => String(value).replace(/\s/g, "");

/** The cells of the summary sheets, by sheet. */
async function written(language: "ja" | "en") {
  const book = hostileBook();
  const context = directContext(new Host(book));
  const snapshot = await readWorkbook(context);
  const made = check([snapshot], 2024, defaultSettings);
  const input = { check: made, settings: defaultSettings, skipped: snapshot.skipped, language, madeAt: "2026-11-21 10:30" };
  const sheets = await writeSheets(context, summarySheets.map((sheet) => sheet.lay(input)));
  const saved = await openXlsx(await saveXlsx(book));
  return sheets.map(({ id, name }) => ({ id, cells: [...(saved.sheet(name)?.filledCells() ?? [])].map(({ cell }) => cell) }));
}

describe.each(["ja", "en"] as const)("summaries in %s of a workbook whose names look like formulas, numbers and dates", (language) => {
  const made = written(language);

  test("hold no formula, and no link out of the workbook", async () => {
    const sheets = await made;
    expect(sheets).toHaveLength(summarySheets.length);
    expect(sheets.filter(({ cells }) => cells.some(({ formula }) => formula !== undefined)).map(({ id }) => id)).toEqual([]);
    expect(sheets.filter(({ cells }) => cells.some(({ link }) => link?.url !== undefined)).map(({ id }) => id)).toEqual([]);
  });

  test("say what was written, letter by letter", async () => {
    const said = new Map((await made).map(({ id, cells }) => [id, cells.map(({ value }) => plain(value))]));
    for (const id of ["issues", "outcome-indicators", "activity-indicators", "evaluation", "by-department", "overview"])
      expect([id, hostile.filter((text) => !said.get(id)?.some((one) => one.includes(plain(text))))]).toEqual([id, []]);
  });
});
