import { newBook } from "../../src/host/book";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";

const open = () => directContext(new Host(newBook()));

describe("the host's objects without Office.js", () => {
  test("are read after a sync as with Office.js", async () => {
    const context = open();
    const { worksheets } = context.workbook;
    const range = worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [["一", 2]];
    range.load("values,address");
    const count = worksheets.getCount();
    worksheets.load("items/name");
    await context.sync();
    expect([range.address, range.values, count.value, worksheets.items.map(({ name }) => name)]).toEqual([
      "Sheet1!A1:B1",
      [["一", 2]],
      1,
      ["Sheet1"],
    ]);
  });

  test("say what is not there", async () => {
    const context = open();
    const sheet = context.workbook.worksheets.getItemOrNullObject("無い");
    const range = sheet.getRange("A1").getUsedRangeOrNullObject(true);
    range.load("values");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });

  test("fail at the sync, with Excel's code, and do nothing after the failure", async () => {
    const context = open();
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [[1]];
    sheet.getRange("C1").values = [["後"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    const range = sheet.getRange("C1").load("values");
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });

  test("keep what was read until the next sync", async () => {
    const context = open();
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    const before = range.values;
    range.values = [["新"]];
    expect(range.values).toBe(before);
    await context.sync();
    expect(range.values).toEqual([["新"]]);
  });

  test("refuse by name what is not played", async () => {
    const context = open();
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    expect(() => range.load("savedAsArray").savedAsArray).toThrow("Excel.Range.savedAsArray is not played yet: src/host/range.ts");
    await context.sync();
  });
});
