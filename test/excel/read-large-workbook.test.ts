/** @jest-environment jsdom */
import { readWorkbook } from "../../src/excel/read-workbook";
import { newBook } from "../../src/host/book";
import type { Sheet } from "../../src/host/sheet";
import { openInOffice } from "../support/office";

function oneSheet(): { readonly sheet: Sheet; read(): Promise<Awaited<ReturnType<typeof readWorkbook>>> } {
  const book = newBook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("a new book has a sheet");
  return {
    sheet,
    read() {
      openInOffice(book);
      return Excel.run((context) => readWorkbook(context));
    },
  };
}

describe("a sheet whose answer would be larger than Excel gives", () => {
  test("is read in blocks of rows, and put together again with its merged areas and hidden lines", async () => {
    const { sheet, read } = oneSheet();
    for (let row = 0; row < 600; row++) sheet.setCell(row, 1, { value: `${row}${"文".repeat(5000)}` });
    sheet.setCell(599, 2, { value: 0.5, style: { numberFormat: "0%" } });
    sheet.merges = [0, 299, 300, 598].map((row) => ({ row, column: 1, rowCount: 2, columnCount: 1 }));
    for (const row of [10, 300, 599]) sheet.rows.set(row, { hidden: true });
    sheet.columns.set(2, { hidden: true });
    const [grid] = (await read()).sheets;
    expect(grid?.rows.map((row) => Number.parseInt(String(row?.[1]?.value), 10))).toEqual(Array.from({ length: 600 }, (_, row) => row));
    expect(grid?.rows[599]?.[2]).toEqual({ value: 0.5, text: "50%", format: "0%" });
    expect(grid?.merges).toEqual(sheet.merges);
    expect([[...(grid?.hiddenRows ?? [])].sort((a, b) => a - b), [...(grid?.hiddenColumns ?? [])]]).toEqual([[10, 300, 599], [2]]);
  });
});

describe("what stands in a cell", () => {
  test("is known as the result of a formula, also where the result is text or an error, and where the text only begins like a formula", async () => {
    const { sheet, read } = oneSheet();
    sheet.setCell(0, 0, { value: "令和7年度", formula: '="令和"&7&"年度"' });
    sheet.setCell(1, 0, { value: "=1+1" });
    sheet.setCell(2, 0, { value: "#DIV/0!", formula: "=1/0", error: true });
    sheet.setCell(3, 0, { value: "", formula: '=""' });
    sheet.setCell(4, 0, { value: "交付率" });
    const [grid] = (await read()).sheets;
    expect(grid?.rows.map((row) => row?.[0])).toEqual([
      { value: "令和7年度", text: "令和7年度", formula: true },
      { value: "=1+1", text: "=1+1" },
      { value: "#DIV/0!", text: "#DIV/0!", formula: true, error: true },
      undefined,
      { value: "交付率", text: "交付率" },
    ]);
  });

  test("is asked about a second time only where it is no plain text", async () => {
    const requests = async (value: string | number) => {
      const book = newBook();
      book.sheets[0]?.setCell(0, 0, { value });
      const host = openInOffice(book);
      await Excel.run((context) => readWorkbook(context));
      return host.traffic.requests;
    };
    expect(await requests(0.5)).toBe((await requests("交付率")) + 1);
  });
});

test("merged areas that only begin in the last column of the used cells are read, however many there are", async () => {
  const { sheet, read } = oneSheet();
  sheet.merges = Array.from({ length: 1200 }, (_, row) => ({ row, column: 0, rowCount: 1, columnCount: 3 }));
  for (const { row } of sheet.merges) sheet.setCell(row, 0, { value: `行${row}` });
  expect((await read()).sheets[0]?.merges).toEqual(sheet.merges);
});
