/** @jest-environment jsdom */
import { newBook } from "../../src/host/book";
import { openInOffice } from "../support/office";

beforeEach(() => void openInOffice(newBook()));

describe("Excel.WorksheetCollection", () => {
  test("gives the sheets in the order of their tabs, also page by page", async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("二");
      worksheets.add("一").position = 0;
      worksheets.load("items/name,items/position");
      const count = worksheets.getCount();
      await context.sync();
      const all = worksheets.items.map(({ name, position }) => [name, position]);
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      return [all, count.value, worksheets.items.map(({ name }) => name)];
    });
    expect(names).toEqual([
      [
        ["一", 0],
        ["Sheet1", 1],
        ["二", 2],
      ],
      3,
      ["Sheet1"],
    ]);
  });

  test("finds a sheet by its name in any case, or says that there is none", async () => {
    const found = await Excel.run(async (context) => {
      const [there, nowhere] = [
        context.workbook.worksheets.getItemOrNullObject("SHEET1"),
        context.workbook.worksheets.getItemOrNullObject("無い"),
      ];
      there.load("name");
      nowhere.load("name");
      nowhere.delete();
      await context.sync();
      return [there.isNullObject, there.name, nowhere.isNullObject];
    });
    expect(found).toEqual([false, "Sheet1", true]);
  });

  test("keeps one object over several syncs, and over a change of its name", async () => {
    const kept = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B1");
      range.load("address");
      await context.sync();
      sheet.name = "原票";
      range.values = [[1, 2]];
      await context.sync();
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(kept).toEqual(["原票!A1:B1", [[1, 2]]]);
  });

  test("frees the objects that a run kept", async () => {
    const host = openInOffice(newBook());
    await Excel.run(async (context) => {
      for (let row = 1; row < 20; row++) context.workbook.worksheets.getItem("Sheet1").getRange(`A${row}`).load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.references.count).toBe(0);
  });

  test("has a sheet's panes, grid, tab, filter and print settings", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.freezePanes.freezeAt("A1:B2");
      sheet.showGridlines = false;
      sheet.tabColor = "#0b5c94";
      sheet.autoFilter.apply("A2:C9");
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:C9");
      pageLayout.setPrintTitleRows("$2:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const filtered = sheet.autoFilter.getRangeOrNullObject().load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      sheet.load("showGridlines,tabColor,autoFilter/enabled,pageLayout/orientation,pageLayout/paperSize,pageLayout/zoom");
      await context.sync();
      return [
        frozen.address,
        filtered.address,
        titles.address,
        sheet.showGridlines,
        sheet.tabColor,
        sheet.autoFilter.enabled,
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
      ];
    });
    expect(read).toEqual([
      "Sheet1!A1:B2",
      "Sheet1!A2:C9",
      "Sheet1!2:2",
      false,
      "#0B5C94",
      true,
      "Landscape",
      "A3",
      { horizontalFitToPages: 1 },
    ]);
  });

  test("follows a sheet's new name in formulas, links and defined names", async () => {
    const host = openInOffice(newBook());
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const other = worksheets.add("集計 表");
      const sheet = worksheets.getItem("Sheet1");
      other.getRange("A1:A2").formulas = [["=Sheet1!B2+SUM('Sheet1'!C1:C9)&\"Sheet1!B2\""], ["=MySheet1!A1"]];
      other.getRange("A3").hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "先" };
      names.add("目標", sheet.getRange("B2"));
      await context.sync();
      sheet.name = "1-(1)";
      await context.sync();
    });
    const other = host.book.sheet("集計 表");
    expect(other?.cell(0, 0)?.formula).toBe("='1-(1)'!B2+SUM('1-(1)'!C1:C9)&\"Sheet1!B2\"");
    expect(other?.cell(1, 0)?.formula).toBe("=MySheet1!A1");
    expect(other?.cell(2, 0)?.link?.place).toBe("'1-(1)'!B2");
    expect(host.book.names).toEqual([{ name: "目標", formula: "='1-(1)'!B2" }]);
  });
});

describe("what add-ins keep in a workbook", () => {
  test("custom properties of a sheet, by key in any case", async () => {
    const read = await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
      customProperties.add("Kaikaku", "一");
      customProperties.add("KAIKAKU", "二");
      const [there, nowhere] = [
        customProperties.getItemOrNullObject("kaikaku").load("key,value"),
        customProperties.getItemOrNullObject("無い").load("value"),
      ];
      customProperties.load("items/key,items/value");
      await context.sync();
      return [there.value, nowhere.isNullObject, customProperties.items.map(({ key, value }) => [key, value])];
    });
    expect(read).toEqual(["二", true, [["Kaikaku", "二"]]]);
  });

  test("settings of the workbook, as anything that JSON can say", async () => {
    const read = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("設定", { thresholds: [0.9, 1.1], waived: {} });
      settings.add("古い", 1).delete();
      const [there, gone] = [settings.getItem("設定").load("value"), settings.getItemOrNullObject("古い").load("value")];
      await context.sync();
      return [there.value, gone.isNullObject];
    });
    expect(read).toEqual([{ thresholds: [0.9, 1.1], waived: {} }, true]);
  });
});
