/** @jest-environment jsdom */
import { codeOf, failureOf } from "../../src/excel/failures";
import { sheetKey } from "../../src/excel/our-sheets";
import { writeSheets } from "../../src/excel/write-sheets";
import { Failure } from "../../src/failure";
import { newBook, type Book } from "../../src/host/book";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";
import { contentOf } from "../support/book-content";
import { openInOffice } from "../support/office";

const plan = { id: "findings", name: "検査結果", title: "検査結果", notes: ["注"], columns: [{ header: "指摘", width: 10 }], rows: [[{ value: "一" }]] };
const write = (context: Excel.RequestContext) => writeSheets(context, [plan]);
const thrownBy = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error);

/** Our own sheet, which somebody has protected since. */
function protectedBook(): Book {
  const book = newBook();
  const sheet = book.addSheet("検査結果");
  sheet.customProperties.set(sheetKey, "findings");
  sheet.protection = { options: {} };
  return book;
}

describe("what Excel refuses", () => {
  test.each([
    ["AccessDenied", "保護を解除", "Unprotect"],
    ["InvalidOperationInCellEditMode", "Enter か Esc", "Enter or Esc"],
    ["ItemNotFound", "もう一度検査", "check again"],
    ["InactiveWorkbook", "ブックを選んで", "Select it"],
    ["RequestPayloadSizeLimitExceeded", "大きすぎました", "Too much data"],
    ["ResponsePayloadSizeLimitExceeded", "大きすぎました", "Too much data"],
    ["ApiNotFound", "LTSC 2021", "LTSC 2021"],
    ["GeneralException", "GeneralException", "GeneralException"],
  ])("%s is said in words that tell what to do, in both languages, whatever Excel's own message is", (code, ja, en) => {
    const failure = failureOf(Object.assign(new Error("Zugriff verweigert"), { code }));
    expect(failure.words.ja).toContain(ja);
    expect(failure.words.en).toContain(en);
    expect(`${failure.words.ja}${failure.words.en}`).not.toContain("Zugriff");
    expect(failure.words.ja).toMatch(/ください。$/);
  });

  test("keeps what was thrown as the cause, and leaves a failure that has words as it is", () => {
    const thrown = new TypeError("x is not a function");
    expect(failureOf(thrown)).toMatchObject({ cause: thrown, words: { ja: expect.stringContaining("TypeError") as string } });
    const said = new Failure({ ja: "開けません。", en: "Cannot open." });
    expect(failureOf(said)).toBe(said);
    expect([codeOf("AccessDenied"), codeOf(null), codeOf({ code: 5 })]).toEqual(["", "", ""]);
  });

  test("comes with the same code from the real client and from the command line's adapter", async () => {
    openInOffice(protectedBook());
    const mark = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("検査結果").getRange("A1").values = [["一"]];
      return context.sync();
    };
    const thrown = [await thrownBy(Excel.run(mark)), await thrownBy(mark(directContext(new Host(protectedBook()))))];
    expect(thrown.map(codeOf)).toEqual(["AccessDenied", "AccessDenied"]);
  });

  test("is seen beforehand where our own sheet is protected: said by name, nothing written, events on", async () => {
    const [book, file] = [protectedBook(), protectedBook()];
    const [inOffice, onFiles] = [openInOffice(book), new Host(file)];
    const before = contentOf(book);
    const thrown = [await thrownBy(Excel.run(write)), await thrownBy(write(directContext(onFiles)))];
    expect(thrown.map((one) => failureOf(one).words.ja)).toEqual(thrown.map(() => expect.stringMatching(/「検査結果」は保護.*解除/) as string));
    expect([inOffice.events.enabled, onFiles.events.enabled]).toEqual([true, true]);
    expect([contentOf(book), contentOf(file)]).toEqual([before, before]);
  });

  test("while a person types, comes as the code of cell editing", async () => {
    const host = openInOffice(newBook());
    host.editing = true;
    expect(codeOf(await thrownBy(Excel.run(write)))).toBe("InvalidOperationInCellEditMode");
  });
});
