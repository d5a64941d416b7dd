/** @jest-environment jsdom */
import { type Book, newBook } from "../../src/host/book";
import { openInOffice } from "../support/office";

/** What Excel answers to something: the code of its refusal, or "done". */
const answerTo = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return "done";
  }).catch((error: { readonly code: string }) => error.code);

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const refused: readonly (readonly [what: string, code: string, act: Act])[] = [
  ["a sheet that is not there", "ItemNotFound", (_, { workbook }) => workbook.worksheets.getItem("無い").activate()],
  ["a name that is taken, whatever its case", "ItemAlreadyExists", (_, { workbook }) => void workbook.worksheets.add("SHEET1")],
  ["a name with a colon", "InvalidArgument", (sheet) => void (sheet.name = "1:2")],
  ["a name of 32 characters", "InvalidArgument", (sheet) => void (sheet.name = "あ".repeat(32))],
  ["the name 履歴", "InvalidArgument", (sheet) => void (sheet.name = "履歴")],
  ["deleting the only sheet", "InvalidOperation", (sheet) => sheet.delete()],
  ["hiding the only sheet", "InvalidOperation", (sheet) => void (sheet.visibility = "Hidden")],
  ["what is no address", "InvalidArgument", (sheet) => sheet.getRange("ここ").select()],
  ["a cell beyond the last row", "InvalidArgument", (sheet) => sheet.getRange("A1048577").select()],
  ["an address on another sheet", "InvalidArgument", (sheet) => sheet.getRange("他!A1").select()],
  [
    "an address of more than 8,192 characters",
    "InvalidArgument",
    (sheet) => void sheet.getRanges(`A1${",A1".repeat(2731)}`).load("address"),
  ],
  ["a custom property with a key of 256 characters", "InvalidArgument", (sheet) => void sheet.customProperties.add("k".repeat(256), "v")],
  ["text of 32,768 characters", "InvalidArgument", (sheet) => void (sheet.getRange("A1").values = [["あ".repeat(32_768)]])],
  ["what is no colour", "InvalidArgument", (sheet) => void (sheet.getRange("A1").format.fill.color = "あか")],
  ["a table over another one", "InvalidArgument", (sheet) => [sheet.tables.add("A1:B3", true), sheet.tables.add("B3:C4", true)]],
  [
    "answers of more than 5 MB",
    "ResponsePayloadSizeLimitExceeded",
    (sheet) => void sheet.getRange("A1:Z100000").load("values,formulas,text"),
  ],
  [
    "more merged areas than 512",
    "GeneralException",
    (sheet) => {
      for (let row = 1; row <= 513; row++) sheet.getRange(`A${row}:B${row}`).merge();
      sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("address");
    },
  ],
];

describe("the host refuses what Excel refuses", () => {
  test.each(refused)("%s", async (_, code, act) => {
    openInOffice(newBook());
    expect(await answerTo(act)).toBe(code);
  });

  test("512 merged areas are still answered for", async () => {
    const book = newBook();
    const [sheet] = book.sheets;
    if (sheet) sheet.merges = Array.from({ length: 512 }, (_, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 }));
    openInOffice(book);
    expect(await answerTo((one) => void one.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount"))).toBe("done");
  });

  test("writing to a protected sheet, but not reading it", async () => {
    openInOffice(newBook());
    expect(await answerTo((sheet) => sheet.protection.protect())).toBe("done");
    expect(await answerTo((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await answerTo((sheet) => void (sheet.getRange("A1").format.fill.color = "red"))).toBe("AccessDenied");
    expect(await answerTo((sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"))).toBe("AccessDenied");
    expect(await answerTo((sheet) => void sheet.getRange("A1").load("values"))).toBe("done");
  });

  test("every request while a person types into a cell", async () => {
    const host = openInOffice(newBook());
    host.editing = true;
    expect(await answerTo((sheet) => void sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
    host.editing = false;
    expect(await answerTo((sheet) => void sheet.load("name"))).toBe("done");
  });

  test("a request of more than 5 MB", async () => {
    openInOffice(newBook());
    const rows = Array.from({ length: 60 }, () => ["あ".repeat(30_000)]);
    expect(await answerTo((sheet) => void (sheet.getRange("A1:A60").values = rows))).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("what it does not play, by name and with the file to extend", async () => {
    openInOffice(newBook());
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").insert("Down");
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "Excel.Range.insert is not played yet: src/host/range.ts",
    });
  });

  test("the request that is to fail, and no other", async () => {
    openInOffice(newBook(), { failures: [{ request: 2, code: "GeneralException" }] });
    const codes = [];
    for (let round = 0; round < 3; round++) codes.push(await answerTo((sheet) => void sheet.load("name")));
    expect(codes).toEqual(["done", "GeneralException", "done"]);
  });

  test("the actions after one that failed, but not those before it", async () => {
    const book: Book = newBook();
    openInOffice(book);
    await answerTo((sheet) => {
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("A1:B2").values = [[1]];
      sheet.getRange("A3").values = [["後"]];
    });
    expect([book.sheets[0]?.cell(0, 0)?.value, book.sheets[0]?.cell(2, 0)]).toEqual(["先", undefined]);
  });
});
