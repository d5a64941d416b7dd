/** @jest-environment jsdom */
import { readEdits } from "../../src/excel/read-edits";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { SheetEdit } from "../../src/excel/watch-workbook";
import type { WorkbookSnapshot } from "../../src/grid/grid";
import { Book } from "../../src/host/book";
import { sampleBook } from "../../src/sample/programme-book";
import { openInOffice } from "../support/office";

const read = () => Excel.run((context) => readWorkbook(context));
const readAgain = (snapshot: WorkbookSnapshot, edits: readonly SheetEdit[]) => Excel.run((context) => readEdits(context, snapshot, edits));
const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

describe("after an edit", () => {
  test("of one cell among 206 sheets, the workbook is known again after one round trip, and only that sheet is another", async () => {
    const book = sampleBook("with-results");
    const host = openInOffice(book);
    const before = await read();
    const sheet = book.sheets[7];
    if (!sheet) throw new Error("the sample has more sheets");
    host.edit(sheet.id, 3, 1, "別の課題");
    const { requests } = host.traffic;
    const after = await readAgain(before, [{ sheetId: sheet.id, areas: [at(3, 1)] }]);
    expect(host.traffic.requests - requests).toBeLessThanOrEqual(2); // one to read, one in which the client gives its references back
    expect(after).toEqual(await read());
    expect(after?.sheets.filter((grid, index) => grid !== before.sheets[index]).map(({ name }) => name)).toEqual([sheet.name]);
  });

  test("what was cleared, what was pasted farther down, and what became a number is seen", async () => {
    const book = new Book();
    const sheet = book.addSheet("指標");
    sheet.setCell(0, 0, { value: "名" });
    sheet.setCell(1, 1, { value: "12件" });
    const host = openInOffice(book);
    const before = await read();
    host.edit(sheet.id, 0, 0, "");
    host.edit(sheet.id, 1, 1, "30.5%");
    host.edit(sheet.id, 9, 4, "下");
    const after = await readAgain(before, [{ sheetId: sheet.id, areas: [at(0, 0), at(1, 1), at(9, 4)] }]);
    expect(after?.sheets[0]?.rows[1]?.[1]).toMatchObject({ value: 0.305, text: "30.50%" });
    expect(after?.sheets[0]).toMatchObject({ rowCount: 10, columnCount: 5 });
    expect(after?.sheets[0]?.rows[0]?.[0]).toBeUndefined();
    expect(after?.sheets[0]?.rows[9]?.[4]?.text).toBe("下");
  });

  test("the results of formulas are seen, on other sheets too", async () => {
    const book = new Book();
    const sheet = book.addSheet("元");
    const other = book.addSheet("先");
    sheet.setCell(0, 0, { value: 1 });
    other.setCell(4, 2, { value: 2, formula: "=元!A1*2" });
    const host = openInOffice(book);
    const before = await read();
    host.edit(sheet.id, 0, 0, 5);
    other.setCell(4, 2, { value: 10, formula: "=元!A1*2" });
    const after = await readAgain(before, [{ sheetId: sheet.id, areas: [at(0, 0)] }]);
    expect(after?.sheets[1]?.rows[4]?.[2]).toMatchObject({ value: 10, formula: true });
  });

  test("a merged area stays one, where its cell is edited", async () => {
    const book = new Book();
    const sheet = book.addSheet("様式");
    sheet.merges = [{ row: 0, column: 0, rowCount: 2, columnCount: 3 }];
    sheet.setCell(0, 0, { value: "前" });
    const host = openInOffice(book);
    const before = await read();
    host.edit(sheet.id, 0, 0, "後");
    const after = await readAgain(before, [{ sheetId: sheet.id, areas: [at(0, 0)] }]);
    expect(after?.sheets[0]?.merges).toEqual(sheet.merges);
    expect(after?.sheets[0]?.rows[0]?.[0]?.text).toBe("後");
  });
});

describe("the workbook has to be read as a whole", () => {
  test.each<readonly [string, SheetEdit["areas"]]>([
    ["where cells were moved", undefined],
    ["where a whole column was edited", [{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 }]],
  ])("%s", async (_why, areas) => {
    const book = new Book();
    const sheet = book.addSheet("様式");
    openInOffice(book);
    expect(await readAgain(await read(), [{ sheetId: sheet.id, areas }])).toBeUndefined();
  });

  test("where a sheet is new", async () => {
    const book = new Book();
    book.addSheet("様式");
    openInOffice(book);
    const before = await read();
    const added = book.addSheet("追加");
    expect(await readAgain(before, [{ sheetId: added.id, areas: [at(0, 0)] }])).toBeUndefined();
  });

  test("where a sheet with formulas has been renamed or deleted", async () => {
    const book = new Book();
    const sheet = book.addSheet("元");
    const other = book.addSheet("先");
    other.setCell(0, 0, { value: 2, formula: "=元!A1*2" });
    openInOffice(book);
    const before = await read();
    other.name = "先（旧）";
    expect(await readAgain(before, [{ sheetId: sheet.id, areas: [at(0, 0)] }])).toBeUndefined();
  });
});
