/** @jest-environment jsdom */
import { newBook } from "../../src/host/book";
import { openInOffice } from "../support/office";

beforeEach(() => void openInOffice(newBook()));

/** The range's properties after something was done to it, as an add-in reads them. */
const afterwards = (address: string, properties: string, act: (range: Excel.Range, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    act(range, context);
    range.load(properties);
    await context.sync();
    return range.toJSON();
  });

describe("Excel.Range", () => {
  test("gives back what was written, and shows it in its format", async () => {
    const read = await afterwards("A1:B2", "values,text,address,numberFormat,rowCount", (range) => {
      range.values = [
        ["交付率", "目標"],
        [0.782, 0.85],
      ];
      range.numberFormat = [
        ["@", "@"],
        ["0.0%", "0%"],
      ];
    });
    expect(read).toEqual({
      address: "Sheet1!A1:B2",
      values: [
        ["交付率", "目標"],
        [0.782, 0.85],
      ],
      text: [
        ["交付率", "目標"],
        ["78.2%", "85%"],
      ],
      numberFormat: [
        ["@", "@"],
        ["0.0%", "0%"],
      ],
      rowCount: 2,
    });
  });

  test("reads text as Excel does when it is entered", async () => {
    const read = await afterwards("A1:F1", "values,valueTypes,formulas,numberFormat", (range) => {
      range.values = [["92.5%", "1,234", "'=A1", "TRUE", "=A1*2", "約5人"]];
    });
    expect(read.values).toEqual([[0.925, 1234, "=A1", true, "", "約5人"]]);
    expect(read.valueTypes).toEqual([["Double", "Double", "String", "Boolean", "String", "String"]]);
    expect(read.formulas?.[0]?.[4]).toBe("=A1*2");
    expect(read.numberFormat?.[0]?.slice(0, 2)).toEqual(["0.00%", "#,##0"]);
  });

  test("keeps everything as text where the format is text", async () => {
    const read = await afterwards("A1:B1", "values,valueTypes", (range) => {
      range.numberFormat = [["@", "@"]];
      range.values = [["=1+1", "007"]];
    });
    expect(read).toMatchObject({ values: [["=1+1", "007"]], valueTypes: [["String", "String"]] });
  });

  test("leaves a cell alone for null, and blanks it for an empty text", async () => {
    const read = await afterwards("A1:C1", "values,valueTypes", (range) => {
      range.values = [["一", "二", "三"]];
      range.values = [[null, "", "四"]];
    });
    expect(read).toEqual({ values: [["一", "", "四"]], valueTypes: [["String", "Empty", "String"]] });
  });

  test("puts one value into every cell", async () => {
    const read = await afterwards("A1:B2", "values", (range) => {
      (range as { values: unknown }).values = "○";
    });
    expect(read.values).toEqual([
      ["○", "○"],
      ["○", "○"],
    ]);
  });

  test("shows days in the Japanese calendar", async () => {
    const read = await afterwards("A1:C1", "text", (range) => {
      range.numberFormat = [['[$-411]ggge"年"m"月"d"日"', "[$-411]ge.m.d", '[$-ja-JP-x-gannen]ggge"年"']];
      range.values = [[45748, 32515, 43586]];
    });
    expect(read.text).toEqual([["令和7年4月1日", "S64.1.7", "令和元年"]]);
  });

  test("refuses a block of another size, and says where", async () => {
    await expect(afterwards("A1:B2", "values", (range) => void (range.values = [[1]]))).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
  });

  test("loads nothing where nothing is used", async () => {
    const used = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C3").format.fill.color = "#FFF2CC";
      const [values, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject()];
      all.load("address");
      await context.sync();
      return [values.isNullObject, all.address];
    });
    expect(used).toEqual([true, "Sheet1!C3"]);
  });

  test("keeps only the first cell of what it merges, and finds the area again", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C3").values = [
        ["題", "消える"],
        ["消える", "消える"],
      ];
      sheet.getRange("B2:C3").merge();
      const [around, beside] = [sheet.getRange("A1:D4").getMergedAreasOrNullObject(), sheet.getRange("C2:D4").getMergedAreasOrNullObject()];
      around.load("address,areaCount");
      const values = sheet.getRange("B2:C3").load("values");
      await context.sync();
      return [around.address, beside.isNullObject, values.values];
    });
    expect(found).toEqual([
      "Sheet1!B2:C3",
      true,
      [
        ["題", ""],
        ["", ""],
      ],
    ]);
  });

  test("answers null for looks that differ, and the look where they agree", async () => {
    const looks = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.getCell(0, 0).format.font.bold = true;
      range.format.wrapText = true;
      range.format.columnWidth = 105;
      range.format.fill.color = "red";
      range.load("format/font/bold,format/wrapText,format/columnWidth,format/fill/color");
      await context.sync();
      return [range.format.font.bold, range.format.wrapText, range.format.columnWidth, range.format.fill.color];
    });
    expect(looks).toEqual([null, true, 105, "#FF0000"]);
  });

  test("says of each row whether it is hidden", async () => {
    const hidden = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      range.getRow(1).rowHidden = true;
      const rows = range.getRowProperties({ rowHidden: true });
      range.load("rowHidden");
      await context.sync();
      return [range.rowHidden, rows.value.map(({ rowHidden }) => rowHidden)];
    });
    expect(hidden).toEqual([null, [false, true, false]]);
  });

  test("links a cell to another place, in words of its own", async () => {
    const read = await afterwards("A1", "hyperlink,values,format/font/underline", (range) => {
      range.hyperlink = { documentReference: "'1-(1)-4'!B4", textToDisplay: "=課題", screenTip: "先" };
    });
    expect(read.hyperlink).toEqual({ documentReference: "'1-(1)-4'!B4", textToDisplay: "=課題", screenTip: "先" });
    expect(read.values).toEqual([["=課題"]]);
  });
});
