/** @jest-environment jsdom */
import { readWorkbook } from "../../src/excel/read-workbook";
import { sheetKey } from "../../src/excel/our-sheets";
import { wholeSheet } from "../../src/host/address";
import { Book, newBook } from "../../src/host/book";
import { sampleBook } from "../../src/sample/programme-book";
import { snapshotOf } from "../support/grids";
import { openInOffice } from "../support/office";

const read = () => Excel.run((context) => readWorkbook(context));

describe("reading a workbook", () => {
  test("takes at most four round trips for 206 sheets, each answer within Excel's limit, and loses nothing", async () => {
    const book = sampleBook("with-results");
    const host = openInOffice(book);
    const snapshot = await read();
    expect(host.traffic.requests).toBeLessThanOrEqual(5); // four to read, one in which the client gives its references back
    const expected = snapshotOf(book);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
    const plain = ({ rows, merges }: (typeof expected.sheets)[number]) => ({
      cells: rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell ? [[r, c, cell.value, cell.text, cell.error ?? false]] : []))),
      merges: [...merges].sort((a, b) => a.row - b.row || a.column - b.column),
    });
    expect(snapshot.sheets.map(plain)).toEqual(expected.sheets.map(plain));
  });

  test("sees numbers as their formats show them, formulas, errors, hidden rows and columns, and hidden sheets", async () => {
    const book = newBook();
    const sheet = book.addSheet("指標");
    sheet.visibility = "Hidden";
    sheet.setCell(2, 1, { value: 0.3089, style: { numberFormat: "0.00%" } });
    sheet.setCell(3, 1, { value: 12, formula: "=6*2" });
    sheet.setCell(4, 2, { value: "#REF!", formula: "=#REF!", error: true });
    sheet.rows.set(3, { hidden: true });
    sheet.columns.set(2, { hidden: true });
    sheet.merges = [{ row: 2, column: 1, rowCount: 1, columnCount: 2 }];
    openInOffice(book);
    const grid = (await read()).sheets[1];
    expect(grid).toMatchObject({ name: "指標", hidden: true, rowCount: 5, columnCount: 3, merges: sheet.merges });
    expect(grid?.rows[2]?.[1]).toEqual({ value: 0.3089, text: "30.89%", format: "0.00%" });
    expect(grid?.rows[3]?.[1]).toMatchObject({ value: 12, formula: true });
    expect(grid?.rows[4]?.[2]).toMatchObject({ value: "#REF!", formula: true, error: true });
    expect([[...(grid?.hiddenRows ?? [])], [...(grid?.hiddenColumns ?? [])]]).toEqual([[3], [2]]);
  });

  test("reads more than 512 merged areas on one sheet", async () => {
    const book = newBook();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("a new book has a sheet");
    sheet.merges = Array.from({ length: 1500 }, (_, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 }));
    for (const { row } of sheet.merges) sheet.setCell(row, 0, { value: `行${row}` });
    sheet.setCell(0, 5, { value: "端" });
    openInOffice(book);
    expect((await read()).sheets[0]?.merges).toEqual(sheet.merges);
  });

  test("asks again for half as many sheets where an answer would be too large", async () => {
    const book = new Book();
    for (let index = 0; index < 4; index++) {
      const sheet = book.addSheet(`大${index}`);
      for (let row = 0; row < 40; row++) sheet.setCell(row, 0, { value: "文".repeat(20_000) });
    }
    openInOffice(book);
    const { sheets } = await read();
    expect(sheets.map(({ rows }) => rows[39]?.[0]?.text.length)).toEqual([20_000, 20_000, 20_000, 20_000]);
  });

  test("leaves our own sheets out, and says so; a sheet of the same name that is not ours is read", async () => {
    const book = newBook();
    const ours = book.addSheet("検査結果");
    ours.customProperties.set(sheetKey, "findings");
    ours.setCell(0, 0, { value: "検査結果" });
    book.addSheet("所管別集計").setCell(0, 0, { value: "手で作った表" });
    openInOffice(book);
    const { sheets, skipped } = await read();
    expect(skipped).toEqual([{ name: "検査結果", reason: "ours" }]);
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "所管別集計"]);
  });

  test("leaves a sheet out that is larger than any issue sheet, and says so", async () => {
    const book = newBook();
    const sheet = book.addSheet("巨大");
    sheet.setCell(0, 0, { value: "左上" });
    sheet.setCell(1_048_575, 16_383, { value: "右下" });
    openInOffice(book);
    expect((await read()).skipped).toEqual([{ name: "巨大", reason: "too-large", area: wholeSheet }]);
  });
});
