/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { newBook, type Book } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { openInOffice } from "../support/office";

let book: Book;
beforeEach(() => {
  book = newBook();
  openInOffice(book);
});

const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

/** A plain bar from 0 to 1, without a border. */
function addBar(sheet: Excel.Worksheet, address: string, color = "#5B9BD5"): void {
  const { dataBar } = sheet.getRange(address).conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.borderColor = "";
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
}

function addIcons(sheet: Excel.Worksheet, address: string): void {
  const { iconSet } = sheet.getRange(address).conditionalFormats.add("IconSet");
  iconSet.style = "ThreeSymbols2";
  iconSet.criteria = [
    { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
    { type: "Number", operator: "GreaterThanOrEqual", formula: "0.6" },
    { type: "Number", operator: "GreaterThan", formula: "1" },
  ];
  iconSet.showIconOnly = true;
}

const formatsOf = (of: Book) => of.sheets[0]?.conditionalFormats.map(({ areas, dataBar, iconSet }) => ({ areas, dataBar, iconSet }));
const xmlOf = async (of: Book) => strFromU8(unzipSync(await saveXlsx(of))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

describe("data bars", () => {
  test("are read as they were set, whatever their neighbours are", async () => {
    await onSheet((sheet) => {
      addBar(sheet, "B2:B9");
      sheet.getRange("B2:B9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    });
    const read = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("B5").conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const asked = formats.items.map((format) => format.dataBarOrNullObject.load("lowerBoundRule,upperBoundRule,axisFormat"));
      const bar = formats.items[0]?.dataBar.positiveFormat.load("fillColor,borderColor,gradientFill");
      await context.sync();
      const types = formats.items.map(({ type }) => type);
      return [types, asked.map(({ isNullObject }) => isNullObject), asked[0]?.upperBoundRule, bar?.toJSON()];
    });
    expect(read).toEqual([
      ["DataBar", "Custom"],
      [false, true],
      { type: "Number", formula: "1" },
      { fillColor: "#5B9BD5", borderColor: "", gradientFill: false },
    ]);
  });

  test("are listed with all their properties when nothing is said of which", async () => {
    await onSheet((sheet) => addBar(sheet, "B2"));
    const types = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("B2").conditionalFormats;
      formats.load();
      await context.sync();
      return formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]);
    });
    expect(types).toEqual([["DataBar", false]]);
  });

  test("need a number where a bound is one", async () => {
    const given = onSheet((sheet) => {
      sheet.getRange("B2").conditionalFormats.add("DataBar").dataBar.lowerBoundRule = { type: "Number" };
    });
    await expect(given).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("icon sets", () => {
  test("have one criterion for each icon, no more and no fewer", async () => {
    const given = onSheet((sheet) => {
      const { iconSet } = sheet.getRange("B2").conditionalFormats.add("IconSet");
      iconSet.style = "FourRating";
      iconSet.criteria = [{ type: "Percent", operator: "GreaterThanOrEqual", formula: "0" }];
    });
    await expect(given).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("begin with equal parts", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").conditionalFormats.add("IconSet").iconSet.style = "FiveQuarters";
    });
    expect(book.sheets[0]?.conditionalFormats[0]?.iconSet?.criteria.map(({ formula }) => formula)).toEqual(["0", "20", "40", "60", "80"]);
  });
});

describe("in a file", () => {
  test("bars and icons come back as they were", async () => {
    await onSheet((sheet) => {
      addBar(sheet, "B2:B9");
      addBar(sheet, "D2:D9", "#C55A11");
      sheet.getRange("F2").conditionalFormats.add("DataBar");
      addIcons(sheet, "C2:C9");
    });
    expect(formatsOf(await openXlsx(await saveXlsx(book)))).toEqual(formatsOf(book));
  });

  test("those of the file stay in its own words, and a new one gets an id of its own", async () => {
    await onSheet((sheet) => addBar(sheet, "B2:B9"));
    const opened = await openXlsx(await saveXlsx(book));
    const before = await xmlOf(opened);
    openInOffice(opened);
    await onSheet((sheet) => addBar(sheet, "D2:D9", "#C55A11"));
    const after = await xmlOf(opened);
    const rules = (xml: string) => xml.match(/<x14:conditionalFormatting .*?<\/x14:conditionalFormatting>/g) ?? [];
    expect(rules(after)).toEqual([...rules(before), expect.stringContaining("D2:D9")]);
    expect(new Set(after.match(/<x14:id>.*?<\/x14:id>/g)).size).toBe(2);
    expect(formatsOf(await openXlsx(await saveXlsx(opened)))).toEqual(formatsOf(opened));
  });

  test("nothing is left of a bar that was cleared", async () => {
    await onSheet((sheet) => {
      addBar(sheet, "B2:B9");
      addIcons(sheet, "C2:C9");
    });
    const opened = await openXlsx(await saveXlsx(book));
    openInOffice(opened);
    await onSheet((sheet) => sheet.getRange("B:B").conditionalFormats.clearAll());
    const xml = await xmlOf(opened);
    expect(xml).not.toMatch(/dataBar|extLst/);
    expect(xml).toContain('<iconSet iconSet="3Symbols2" showValue="0">');
  });
});
