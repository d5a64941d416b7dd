/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { newBook, type Book } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { openInOffice } from "../support/office";

const marks = { list: { inCellDropDown: true, source: "○,—" } } as const;

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

/** The kind and the rule that the cells have. */
const asked = (address: string) =>
  Excel.run(async (context) => {
    const validation = context.workbook.worksheets.getItem("Sheet1").getRange(address).dataValidation;
    validation.load("type,rule,errorAlert");
    await context.sync();
    return { type: validation.type, rule: validation.rule, style: validation.errorAlert.style };
  });

describe("Excel.DataValidation", () => {
  test("offers a list, with what is said when something else is typed", async () => {
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = marks;
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "○か—を選んでください" };
    });
    expect(await asked("B5")).toEqual({ type: "List", rule: marks, style: "Warning" });
    expect(await asked("C5")).toEqual({ type: "None", rule: {}, style: "Stop" });
  });

  test("a cell has one at most: the later one takes the earlier one's place, and can be taken away", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B9").dataValidation.rule = marks;
      sheet.getRange("B4").dataValidation.rule = { textLength: { formula1: 400, operator: "LessThanOrEqualTo" } };
      sheet.getRange("B9:C9").dataValidation.clear();
    });
    expect(await Promise.all([asked("B3"), asked("B4"), asked("B5"), asked("B9")])).toMatchObject([
      { type: "List" },
      { type: "TextLength", rule: { textLength: { formula1: "400", operator: "LessThanOrEqualTo" } } },
      { type: "List" },
      { type: "None" },
    ]);
  });

  test("is refused where the choices are longer than Excel keeps", async () => {
    const tooLong = onSheet((sheet) => void (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "件".repeat(256) } }));
    await expect(tooLong).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("is in the file, and what the file said of other cells stays as it said it", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B9").dataValidation.rule = marks;
      sheet.getRange("D2").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    });
    const opened = await openXlsx(await saveXlsx(book));
    openInOffice(opened);
    expect(await asked("B2:B9")).toMatchObject({ type: "List", rule: marks });
    expect(await asked("D2")).toMatchObject({ rule: { decimal: { formula1: "0", formula2: "1", operator: "Between" } } });
    await onSheet((sheet) => sheet.getRange("B2").dataValidation.clear());
    const xml = strFromU8(unzipSync(await saveXlsx(opened))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<dataValidation type="list"[^>]* sqref="B3:B9"><formula1>&quot;○,—&quot;<\/formula1>/);
    expect(xml).toMatch(/<dataValidation type="decimal"[^>]* sqref="D2"><formula1>0<\/formula1><formula2>1<\/formula2>/);
  });
});
