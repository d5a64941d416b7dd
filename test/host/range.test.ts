/** @jest-environment jsdom */
import { newBook } from "../../src/host/book";
import { openInOffice } from "../support/office";

beforeEach(() => void openInOffice(newBook()));

describe("Excel.Range", () => {
  test("gives back what was written, with text in its format", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [["交付率", "目標"], [0.782, 0.85]];
      range.numberFormat = [["@", "@"], ["0.0%", "0%"]];
      range.load("values,text,address,numberFormat,rowCount");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({
      address: "Sheet1!A1:B2",
      values: [["交付率", "目標"], [0.782, 0.85]],
      text: [["交付率", "目標"], ["78.2%", "85%"]],
      numberFormat: [["@", "@"], ["0.0%", "0%"]],
      rowCount: 2,
    });
  });
});
