import { check } from "../../src/check";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { Book } from "../../src/host/book";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { summarySheets } from "../../src/summary/index";
import { contentOf } from "../support/book-content";

/** Writes every summary sheet; gives the names under which they stand. */
async function writeAll(book: Book): Promise<readonly string[]> {
  const context = directContext(new Host(book));
  const snapshot = await readWorkbook(context);
  const made = check([snapshot], 2024, defaultSettings);
  const input = { check: made, settings: defaultSettings, skipped: snapshot.skipped, language: "ja", madeAt: "2026-11-21 10:30" } as const;
  const written = await writeSheets(context, summarySheets.map((sheet) => sheet.lay(input)));
  return written.map(({ name }) => name);
}

/** Every sheet as one text: each cell with its value, format and link, and whatever else a sheet has. */
const textsOf = ({ sheets }: Book): ReadonlyMap<string, string> =>
  new Map(sheets.map((sheet) => [sheet.name, JSON.stringify(contentOf(Object.assign(new Book(), { sheets: [sheet] })))]));

/** The names of the sheets that are not the same. */
const changed = (names: readonly string[], before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  names.filter((name) => before.get(name) !== after.get(name));

describe("all summary sheets in a workbook that was opened from a file", () => {
  let book: Book;
  let own: readonly string[];
  let names: readonly string[];
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const sample = sampleBook("with-results");
    sample.addSheet("達成状況").setCell(2, 2, { value: "手で作った表", style: { fill: "#FFFF00", font: { bold: true } } });
    book = await openXlsx(await saveXlsx(sample));
    own = book.sheets.map(({ name }) => name);
    before = textsOf(book);
    names = await writeAll(book);
  });

  test("stand behind the others, each under its name, or another where that is taken", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([...own, ...names]);
    expect(names).toHaveLength(summarySheets.length);
    expect(names).toContain("達成状況（集計）");
  });

  test("change no cell of the sheets that are not ours, nor how they look", () => expect(changed(own, before, textsOf(book))).toEqual([]));

  test("are the same when they are made again, and after the file was saved and opened", async () => {
    const once = textsOf(book);
    expect(await writeAll(book)).toEqual(names);
    expect(changed(names, once, textsOf(book))).toEqual([]);
    const opened = await openXlsx(await saveXlsx(book));
    const saved = textsOf(opened);
    expect(await writeAll(opened)).toEqual(names);
    expect(changed(own, saved, textsOf(opened))).toEqual([]);
    const cells = (from: Book) => names.map((name) => [...(from.sheet(name)?.filledCells() ?? [])].map(({ row, column, cell: { value } }) => [row, column, value]));
    expect(JSON.stringify(cells(opened))).toBe(JSON.stringify(cells(book)));
  });

  test("are fitted to A4 landscape, with the number of the page, nothing outside of what is printed", () => {
    for (const name of names) {
      const sheet = book.sheet(name);
      expect(sheet?.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4", fit: { across: 1 }, footer: { left: "&A", center: "&P / &N" } });
      const used = sheet?.usedArea(true);
      const [printed] = sheet?.pageLayout.printArea ?? [];
      expect(printed && used && printed.rowCount >= used.row + used.rowCount && printed.columnCount >= used.column + used.columnCount).toBe(true);
    }
  });

  test("hold tables of Excel under names of their own, with headers that differ", () => {
    const tables = names.flatMap((name) => book.sheet(name)?.tables ?? []);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    expect(tables.length).toBeGreaterThanOrEqual(summarySheets.length - 1);
  });
});
