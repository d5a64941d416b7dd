/** @jest-environment jsdom */
import { bringIn } from "../../src/excel/bring-in";
import { toBase64 } from "../../src/files/base64";
import { Book, newBook } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import type { Sheet } from "../../src/host/sheet";
import { openInOffice } from "../support/office";
import { roundFiles } from "../support/round";

const bring = (file: string, base64: string, sheets: readonly string[]) => Excel.run((context) => bringIn(context, { file, base64, sheets }));
const namesOf = (book: Book) => book.sheets.map(({ name }) => name);
const cellsOf = (sheet: Sheet | undefined) => [...(sheet?.filledCells() ?? [])];
const submitted = roundFiles().find(({ file }) => file === "港湾局.xlsx")?.book ?? new Book();
const asFile = async (book: Book) => toBase64(await saveXlsx(book));

describe("bringing in the sheets of another workbook", () => {
  test("copies those that are named behind the last one, with contents, formats, merges, widths and what the add-in keeps with them", async () => {
    submitted.sheet("1-(3)-11")?.customProperties.set("kaikakuCheck.mapping", "kept");
    const form = (await openXlsx(await saveXlsx(submitted))).sheet("1-(3)-11");
    const book = newBook();
    openInOffice(book);
    expect(await bring("港湾局.xlsx", await asFile(submitted), ["1-(3)-11", "1-(3)-12"])).toEqual({ file: "港湾局.xlsx", sheets: ["1-(3)-11", "1-(3)-12"] });
    expect(namesOf(book)).toEqual(["Sheet1", "1-(3)-11", "1-(3)-12"]);
    const copy = book.sheet("1-(3)-11");
    expect(cellsOf(form)).not.toEqual([]);
    expect(cellsOf(copy)).toEqual(cellsOf(form));
    expect([copy?.merges, copy?.columns, copy?.pageLayout.paperSize]).toEqual([form?.merges, form?.columns, form?.pageLayout.paperSize]);
    expect(copy?.customProperties).toEqual(form?.customProperties);
  });

  test("gives a sheet whose name is taken another one, and leaves the one that is there", async () => {
    const book = newBook();
    book.addSheet("1-(3)-11").setCell(0, 0, { value: "もとからある" });
    openInOffice(book);
    expect(await bring("港湾局.xlsx", await asFile(submitted), ["1-(3)-11"])).toEqual({ file: "港湾局.xlsx", sheets: ["1-(3)-11 (2)"] });
    expect(cellsOf(book.sheet("1-(3)-11"))).toEqual([{ row: 0, column: 0, cell: { value: "もとからある" } }]);
  });

  test("says in words why a file cannot be brought in, and takes the next one", async () => {
    const book = newBook();
    openInOffice(book, { failures: [{ request: 1, code: "AccessDenied" }] });
    const file = await asFile(submitted);
    const first = await bring("港湾局.xlsx", file, ["1-(3)-11"]);
    expect("refused" in first && first.refused.ja).toContain("保護");
    expect(await bring("壊れた.xlsx", btoa("no workbook"), ["1-(3)-11"])).toMatchObject({ refused: { ja: expect.stringContaining("InvalidArgument") } });
    const large = await bring("大きい.xlsx", "A".repeat(5 * 1024 * 1024), ["1-(3)-11"]);
    expect("refused" in large && large.refused.ja).toContain("大きすぎて");
    expect(await bring("港湾局.xlsx", file, ["1-(3)-11"])).toEqual({ file: "港湾局.xlsx", sheets: ["1-(3)-11"] });
    expect(namesOf(book)).toEqual(["Sheet1", "1-(3)-11"]);
  });
});
