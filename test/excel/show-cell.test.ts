/** @jest-environment jsdom */
import { showCell } from "../../src/excel/show-cell";
import { watchWorkbook, type SheetChange } from "../../src/excel/watch-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { newBook } from "../../src/host/book";
import { openInOffice } from "../support/office";

const at = (sheet: string) => ({ book: "", sheet, area: { row: 3, column: 1, rowCount: 1, columnCount: 2 } });
const show = (sheet: string) => Excel.run((context) => showCell(context, at(sheet)));

describe("going to a cell", () => {
  test("brings its sheet to the front and selects it", async () => {
    const book = newBook();
    const sheet = book.addSheet("1-(1)-4");
    openInOffice(book);
    expect(await show("1-(1)-4")).toBe("shown");
    expect(book.activeSheet).toBe(sheet);
    expect(sheet.selection).toEqual([at("").area]);
  });

  test("says that a sheet is gone, or hidden, and unhides nothing", async () => {
    const book = newBook();
    const sheet = book.addSheet("下書き");
    sheet.visibility = "Hidden";
    openInOffice(book);
    expect(await show("消えたシート")).toBe("gone");
    expect(await show("下書き")).toBe("hidden");
    expect(sheet.visibility).toBe("Hidden");
  });
});

describe("watching the workbook", () => {
  test("hears of an edit until it is told to stop, and never of our own writing", async () => {
    const book = newBook();
    const host = openInOffice(book);
    const heard: SheetChange[] = [];
    const stop = await Excel.run((context) => watchWorkbook(context, (change) => heard.push(change)));
    const id = book.sheets[0]?.id ?? "";
    host.edit(id, 1, 1, "85%");
    await settled();
    expect(heard).toEqual([{ sheetId: id, address: "B2" }]);
    await Excel.run((context) => writeSheets(context, [{ id: "x", name: "集計", title: "集計", notes: ["注"], columns: [{ header: "列", width: 10 }], rows: [[{ value: "値" }]] }]));
    await settled();
    expect(heard).toHaveLength(1);
    await stop();
    host.edit(id, 2, 1, "90%");
    await settled();
    expect(heard).toHaveLength(1);
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
