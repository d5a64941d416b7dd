/** @jest-environment jsdom */
import type { Book } from "../../src/host/book";
import { newBook } from "../../src/host/book";
import { openInOffice } from "../support/office";

let book: Book;
beforeEach(() => {
  book = newBook();
  openInOffice(book);
});

/** A conditional format that is true, on the addresses. */
function paint(sheet: Excel.Worksheet, addresses: string, color: string): Excel.ConditionalFormat {
  const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  format.custom.rule.formula = '=LEN("印")>0';
  format.custom.format.fill.color = color;
  return format;
}

describe("Excel.ConditionalFormat", () => {
  test("lies on several areas, and is found from any of them in a later run", async () => {
    await Excel.run(async (context) => {
      paint(context.workbook.worksheets.getItem("Sheet1"), "B4,C6:D7", "#F7C6A5");
      await context.sync();
    });
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const [here, elsewhere] = [sheet.getRange("D7").conditionalFormats, sheet.getRange("A1:A9").conditionalFormats];
      here.load("items/type,items/custom/rule/formula,items/custom/format/fill/color");
      const ranges = here.getItemAt(0).getRanges().load("address");
      const count = elsewhere.getCount();
      await context.sync();
      const [format] = here.items;
      return [format?.type, format?.custom.rule.formula, format?.custom.format.fill.color, ranges.address, count.value];
    });
    expect(found).toEqual(["Custom", '=LEN("印")>0', "#F7C6A5", "Sheet1!B4,Sheet1!C6:D7", 0]);
  });

  test("comes last, and goes in front when its priority says so", async () => {
    const order = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      paint(sheet, "A1", "#111111");
      paint(sheet, "A1", "#222222");
      paint(sheet, "A1", "#333333").priority = 0;
      const formats = sheet.getRange("A1").conditionalFormats;
      formats.load("items/priority,items/custom/format/fill/color");
      await context.sync();
      return formats.items.map(({ priority, custom }) => [priority, custom.format.fill.color]);
    });
    expect(order).toEqual([
      [0, "#333333"],
      [1, "#111111"],
      [2, "#222222"],
    ]);
  });

  test("leaves the cell's own fill as it is, and goes without a trace", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").format.fill.color = "#FFF2CC";
      const format = paint(sheet, "A1", "#F7C6A5");
      const { fill } = sheet.getRange("A1").format;
      fill.load("color");
      await context.sync();
      format.delete();
      await context.sync();
      return fill.color;
    });
    expect([read, book.sheets[0]?.conditionalFormats]).toEqual(["#FFF2CC", []]);
  });

  test("keeps the cells that were not cleared", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      paint(sheet, "A1:C3", "#F7C6A5");
      sheet.getRange("B2").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(book.sheets[0]?.conditionalFormats[0]?.areas).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 3 },
      { row: 2, column: 0, rowCount: 1, columnCount: 3 },
      { row: 1, column: 0, rowCount: 1, columnCount: 1 },
      { row: 1, column: 2, rowCount: 1, columnCount: 1 },
    ]);
  });

  test("is refused when it is of a kind that is not played", async () => {
    const added = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("ColorScale");
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
