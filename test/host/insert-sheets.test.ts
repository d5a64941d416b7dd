/** @jest-environment jsdom */
import { toBase64 } from "../../src/files/base64";
import { Book, newBook } from "../../src/host/book";
import { saveXlsx, openXlsx } from "../../src/host/xlsx";
import { openInOffice } from "../support/office";

/** Three sheets; the first with a table, a mark, a choice and a name of its own. */
async function source(): Promise<string> {
  const book = new Book();
  const list = book.addSheet("一覧");
  list.setCell(0, 0, { value: "課題" });
  list.setCell(1, 0, { value: "窓口" });
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
  const looks = { showHeaders: true, showTotals: false, style: "", showBandedRows: false, showBandedColumns: false, showFilterButton: true };
  list.tables = [{ id: "1", name: "表", area, ...looks }];
  list.conditionalFormats = [{ id: "{1}", type: "Custom", areas: [area], formula: "=TRUE", style: { fill: "#FFF2CC" }, stopIfTrue: false }];
  list.validations = [{ areas: [area], type: "List", formulas: ['"○,—"'], ignoreBlanks: true }];
  book.addSheet("二");
  book.addSheet("隠し").visibility = "Hidden";
  book.names = [{ name: "範囲", formula: "='一覧'!$A$1:$A$2", sheetId: list.id }];
  return toBase64(await saveXlsx(book));
}

const insert = (base64: string, options?: Excel.InsertWorksheetOptions) =>
  Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
    await context.sync();
    return ids.value;
  });
const names = (book: Book) => book.sheets.map(({ name }) => name);

describe("Workbook.insertWorksheetsFromBase64", () => {
  test("brings in every sheet where none is named, hidden ones hidden, and gives their ids", async () => {
    const book = newBook();
    openInOffice(book);
    const ids = await insert(await source());
    expect(names(book)).toEqual(["Sheet1", "一覧", "二", "隠し"]);
    expect(ids).toEqual(book.sheets.slice(1).map(({ id }) => id));
    expect(book.sheet("隠し")?.visibility).toBe("Hidden");
  });

  test.each<[where: string, options: Excel.InsertWorksheetOptions, order: readonly string[]]>([
    ["at the beginning", { positionType: "Beginning" }, ["二", "Sheet1", "末"]],
    ["before a sheet", { positionType: "Before", relativeTo: "末" }, ["Sheet1", "二", "末"]],
    ["behind a sheet", { positionType: "After", relativeTo: "Sheet1" }, ["Sheet1", "二", "末"]],
    ["at the end", { positionType: "End" }, ["Sheet1", "末", "二"]],
  ])("puts them %s", async (_, options, order) => {
    const book = newBook();
    book.addSheet("末");
    openInOffice(book);
    await insert(await source(), { ...options, sheetNamesToInsert: ["二"] });
    expect(names(book)).toEqual(order);
  });

  test("brings tables, marks, choices and names along; a table's name stays its own", async () => {
    const book = newBook();
    openInOffice(book);
    await insert(await source(), { sheetNamesToInsert: ["一覧"] });
    await insert(await source(), { sheetNamesToInsert: ["一覧"] });
    const saved = await openXlsx(await saveXlsx(book));
    for (const name of ["一覧", "一覧 (2)"]) {
      const sheet = saved.sheet(name);
      expect(sheet?.conditionalFormats).toMatchObject([{ formula: "=TRUE", style: { fill: "#FFF2CC" } }]);
      expect(sheet?.validations).toMatchObject([{ type: "List", formulas: ['"○,—"'] }]);
      expect(saved.names.filter(({ sheetId }) => sheetId === sheet?.id)).toHaveLength(1);
    }
    expect(saved.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(["表", "表_2"]);
  });

  test.each<[what: string, base64: () => Promise<string>, options: Excel.InsertWorksheetOptions, code: string]>([
    ["what is no workbook", async () => btoa("text"), {}, "InvalidArgument"],
    ["a sheet that is not in the file", source, { sheetNamesToInsert: ["無い"] }, "ItemNotFound"],
    ["a place beside a sheet that is not there", source, { positionType: "After", relativeTo: "無い" }, "ItemNotFound"],
  ])("refuses %s, and changes nothing", async (_, base64, options, code) => {
    const book = newBook();
    openInOffice(book);
    await expect(insert(await base64(), options)).rejects.toMatchObject({ code });
    expect(names(book)).toEqual(["Sheet1"]);
  });
});
