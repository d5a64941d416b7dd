/** @jest-environment jsdom */
import { showCell } from "../../src/excel/show-cell";
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
