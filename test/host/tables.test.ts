/** @jest-environment jsdom */
import { newBook } from "../../src/host/book";
import { openInOffice } from "../support/office";

beforeEach(() => void openInOffice(newBook()));

describe("Excel.Table", () => {
  test("takes its columns' names from the first row, without blanks and doubles", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C2").values = [
        ["名", "名", ""],
        [1, 2, 3],
      ];
      const table = sheet.tables.add("A1:C2", true);
      table.name = "一覧";
      table.load("name,style");
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      return [table.name, table.columns.items.map(({ name }) => name), body.address];
    });
    expect(read).toEqual(["一覧", ["名", "名2", "列3"], "Sheet1!A2:C2"]);
  });

  test("goes with its cells, or without them", async () => {
    const left = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["甲", "乙"],
        [1, 2],
      ];
      sheet.tables.add("A1:A2", true).delete();
      sheet.tables.add("B1:B2", true).convertToRange();
      const values = sheet.getRange("A1:B2").load("values");
      const count = sheet.tables.getCount();
      await context.sync();
      return [values.values, count.value];
    });
    expect(left).toEqual([
      [
        ["", "乙"],
        ["", 2],
      ],
      0,
    ]);
  });
});
