/** @jest-environment jsdom */
import { sheetKey } from "../../src/excel/our-sheets";
import { writeSheets } from "../../src/excel/write-sheets";
import { newBook, type Book } from "../../src/host/book";
import type { SheetPlan } from "../../src/summary/sheet-plan";
import { openInOffice } from "../support/office";

const at = { book: "", sheet: "Sheet1", area: { row: 3, column: 1, rowCount: 1, columnCount: 1 } };
const plan = (rows: SheetPlan["rows"]): SheetPlan => ({
  id: "by-department",
  name: "所管別集計",
  title: "所管別集計",
  notes: ["作成 2026-11-21 10:30"],
  columns: [{ header: "所管", width: 20, wrap: true }, { header: "達成率", width: 10 }],
  rows,
});
const write = (...plans: SheetPlan[]) => Excel.run((context) => writeSheets(context, plans));
const valuesOf = (book: Book, name: string) => [...(book.sheet(name)?.filledCells() ?? [])].map(({ cell: { value, formula } }) => formula ?? value).filter((value) => value !== "");
const cellsOf = (book: Book, name: string) => [...(book.sheet(name)?.filledCells() ?? [])];

describe("writing a summary sheet", () => {
  test("makes a table with title, notes, links and number formats, ready to be printed", async () => {
    const book = newBook();
    openInOffice(book);
    expect(await write(plan([[{ value: "財政局", link: at }, { value: 0.925, format: "0.0%" }]]))).toEqual([{ id: "by-department", name: "所管別集計" }]);
    const sheet = book.sheet("所管別集計");
    expect(valuesOf(book, "所管別集計")).toEqual(expect.arrayContaining(["所管別集計", "作成 2026-11-21 10:30", "所管", "達成率", "財政局", 0.925]));
    expect(sheet?.customProperties.get(sheetKey)).toBe("by-department");
    expect(sheet?.tables).toHaveLength(1);
    expect(sheet?.cell(4, 0)?.link).toMatchObject({ place: "'Sheet1'!B4" });
    expect(sheet?.cell(4, 1)?.style?.numberFormat).toBe("0.0%");
    expect(sheet?.frozen.rows).toBe(4);
    expect(sheet?.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4", titleRows: { row: 3, rowCount: 1 } });
  });

  test.each([[true, 4], [undefined, 0]] as const)("with a second table below: where the first one leads (%s), its header stays in sight", async (leads, rows) => {
    const book = newBook();
    openInOffice(book);
    const more = [{ columns: [{ header: "確認済み", width: 10 }], rows: [[{ value: 1 }]] }];
    await write({ ...plan([[{ value: "財政局" }, { value: 1 }]]), more, ...(leads && { leads }) });
    const sheet = book.sheet("所管別集計");
    expect([sheet?.frozen.rows, sheet?.pageLayout.titleRows?.row]).toEqual([rows, leads && 3]);
  });

  test("writes a headline larger, and leaves room where somebody signs", async () => {
    const book = newBook();
    openInOffice(book);
    const columns = [{ header: "", width: 20, wrap: true }, { header: "", width: 60, span: 5, wrap: true }];
    const form = (name: string, purpose?: "headline" | "signing") => ({ look: "form", columns, rows: [[{ value: name }, { value: "" }]], ...(purpose && { purpose }) }) as const;
    await write({ ...plan([]), ...form("提出", "headline"), more: [form("設定"), form("提出日", "signing")] });
    const sheet = book.sheet("所管別集計");
    const found = ["提出", "設定", "提出日"].map((name) => cellsOf(book, "所管別集計").find(({ cell }) => cell.value === name));
    expect(found.map((one) => one?.cell.style?.font?.size)).toEqual([14, 10, 10]);
    const [headline = 0, usual = 0, signing = 0] = found.map((one) => sheet?.rows.get(one?.row ?? -1)?.height);
    expect([headline > usual * 1.5, signing > usual * 1.5]).toEqual([true, true]);
  });

  test("keeps text as text, whatever it looks like", async () => {
    const book = newBook();
    openInOffice(book);
    const texts = ["=1+1", "+81", "-5", "@SUM(A1)", "85%", "1-1", "令和4年4月1日", "'引用", "TRUE", "(1)", "1,234"];
    await write(plan(texts.map((value) => [{ value }, { value: null }])));
    const written = texts.map((_, index) => book.sheet("所管別集計")?.cell(4 + index, 0));
    expect(written.map((cell) => cell?.value)).toEqual(texts);
    expect(written.map((cell) => cell?.formula)).toEqual(texts.map(() => undefined));
  });

  test("rebuilds its own sheet in place, also under another name, and leaves nothing of the last time", async () => {
    const book = newBook();
    openInOffice(book);
    await write(plan([[{ value: "財政局" }, { value: 1 }], [{ value: "環境局" }, { value: 2 }]]));
    const sheet = book.sheet("所管別集計");
    if (!sheet) throw new Error("the sheet was written");
    sheet.name = "部長説明用";
    expect(await write(plan([[{ value: "港湾局" }, { value: 3 }]]))).toEqual([{ id: "by-department", name: "部長説明用" }]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "部長説明用"]);
    expect(valuesOf(book, "部長説明用")).toEqual(expect.not.arrayContaining(["財政局"]));
    expect(valuesOf(book, "部長説明用")).toContain("港湾局");
    expect(sheet.tables).toHaveLength(1);
  });

  test("gives the same sheet when nothing has changed", async () => {
    const book = newBook();
    openInOffice(book);
    await write(plan([[{ value: "財政局", link: at }, { value: 1 }]]));
    const once = cellsOf(book, "所管別集計");
    await write(plan([[{ value: "財政局", link: at }, { value: 1 }]]));
    expect(cellsOf(book, "所管別集計")).toEqual(once);
  });

  test("never touches a sheet of the same name that is not ours", async () => {
    const book = newBook();
    book.addSheet("所管別集計").setCell(0, 0, { value: "手で作った表", style: { fill: "#FFFF00" } });
    const before = cellsOf(book, "所管別集計");
    openInOffice(book);
    expect(await write(plan([]))).toEqual([{ id: "by-department", name: "所管別集計（集計）" }]);
    expect(cellsOf(book, "所管別集計")).toEqual(before);
  });
});
