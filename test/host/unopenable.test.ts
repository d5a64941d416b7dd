import { CFB, utils, write } from "xlsx";
import { Failure } from "../../src/failure";
import { openXlsx } from "../../src/host/xlsx";
import { number, oneSheet, partsOf, rowsOf, text, worksheet, zipOf } from "../support/xlsx-parts";

describe("what cannot be opened is said in one sentence, with what to do", () => {
  const fine = oneSheet(worksheet(rowsOf([number(1)])));
  const sheets = utils.book_new();
  utils.book_append_sheet(sheets, utils.aoa_to_sheet([["課題", 1]]), "表");
  const encrypted = (): Uint8Array => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, "/\u0006DataSpaces/Version", new Uint8Array(76));
    CFB.utils.cfb_add(file, "/EncryptionInfo", new Uint8Array(224));
    CFB.utils.cfb_add(file, "/EncryptedPackage", new Uint8Array(5000));
    return Uint8Array.from(CFB.write(file, { type: "array" }) as Uint8Array);
  };
  const other = (bookType: "biff8" | "xlsb" | "ods"): Uint8Array =>
    new Uint8Array(write(sheets, { bookType, type: "array" }) as ArrayBuffer);
  const withEntities = '<!DOCTYPE worksheet [<!ENTITY a "あ"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + worksheet(rowsOf([text("&b;")]));

  /** The file whose list says that each part is as large as that. */
  const claiming = (size: number): Uint8Array => {
    const bytes = fine.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 <= bytes.length; at++) if (view.getUint32(at, true) === 0x0201_4b50) view.setUint32(at + 24, size, true);
    return bytes;
  };

  test.each([
    ["an encrypted workbook", encrypted, "パスワードで暗号化されている"],
    ["the old format", () => other("biff8"), "古い形式（.xls）のため"],
    ["a binary workbook", () => other("xlsb"), "Excel ブック（.xlsx）ではない"],
    ["a spreadsheet of another program", () => other("ods"), "Excel ブック（.xlsx）ではない"],
    ["a document in a package like ours", () => zipOf({ ...partsOf([]), "xl/workbook.xml": "<document/>" }), "Excel ブック（.xlsx）ではない"],
    ["a workbook of chart sheets only", () => zipOf(partsOf([{ name: "図", kind: "chartsheet", xml: "<chartsheet/>" }])), "ワークシートがない"],
    ["a workbook without a sheet that it lists", () => oneSheet("", { "xl/worksheets/sheet1.xml": undefined }), "壊れている"],
    ["a file that breaks off", () => fine.subarray(0, fine.length - 100), "壊れている"],
    ["a part that breaks off", () => oneSheet(worksheet(rowsOf([number(1)])).slice(0, -20)), "壊れている"],
    ["a row that breaks off", () => oneSheet(worksheet('<row r="1"><c r="A1"><v>1</v></row>')), "壊れている"],
    ["a cell beyond the last column", () => oneSheet(worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')), "壊れている"],
    ["a file that says it unpacks to gigabytes", () => claiming(0xffff_fff0), "大きすぎる"],
    ["a file whose parts are large only together", () => claiming(100 * 1024 ** 2), "大きすぎる"],
    ["a part that declares entities", () => oneSheet(withEntities), "壊れている"],
  ])("%s", async (_, bytes, words) => {
    const failure: unknown = await openXlsx(bytes()).catch((error: unknown) => error);
    if (!(failure instanceof Failure)) throw new Error(`no refusal: ${String(failure)}`);
    expect(failure.words.ja).toContain(words);
    expect(failure.words.ja).toMatch(/ください。$/);
    expect(failure.words.en).toMatch(/\.$/);
  });

  test("a part that unpacks to more than it says is read no further than that", async () => {
    expect(await openXlsx(claiming(40)).catch((error: unknown) => error)).toBeInstanceOf(Failure);
  });
});
