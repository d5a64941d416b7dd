/** @jest-environment jsdom */
import { highlight } from "../../src/excel/highlight";
import { sheetKey } from "../../src/excel/our-sheets";
import { writeSheets } from "../../src/excel/write-sheets";
import { newBook } from "../../src/host/book";
import type { SheetPlan } from "../../src/summary/sheet-plan";
import { findingAt } from "../support/finding";
import { openInOffice } from "../support/office";

const at = { book: "", sheet: "Sheet1", area: { row: 3, column: 1, rowCount: 1, columnCount: 1 } };
const plan = (rows: SheetPlan["rows"]): SheetPlan => ({
  id: "findings",
  name: "検査結果",
  title: "検査結果",
  notes: ["作成 2026-11-21 10:30"],
  columns: [{ header: "セル", width: 20 }, { header: "指摘", width: 40, wrap: true }],
  rows,
});
const write = (rows: SheetPlan["rows"]) => Excel.run((context) => writeSheets(context, [plan(rows)]));

describe("more than one request can take", () => {
  test("is written in several: every row and every link", async () => {
    const book = newBook();
    const host = openInOffice(book);
    await write(Array.from({ length: 6000 }, (_, index) => [{ value: `B${index + 1}`, link: at }, { value: `${index} ${"指摘".repeat(100)}` }]));
    const sheet = book.sheet("検査結果");
    expect(host.traffic.bytesIn).toBeGreaterThan(5 * 1024 * 1024);
    expect(sheet?.tables[0]?.area).toMatchObject({ row: 3, rowCount: 6001 });
    const written = Array.from({ length: 6000 }, (_, index) => sheet?.cell(4 + index, 0));
    expect(written.map((cell) => cell?.value)).toEqual(written.map((_, index) => `B${index + 1}`));
    expect(written.every((cell) => cell?.link?.place === "'Sheet1'!B4")).toBe(true);
    expect(String(sheet?.cell(6003, 1)?.value)).toMatch(/^5999 /);
  });

  test("is marked in several requests", async () => {
    const book = newBook();
    for (let index = 0; index < 2000; index++) book.addSheet(`様式${index}`);
    const host = openInOffice(book);
    await Excel.run((context) => highlight(context, book.sheets.map(({ name }) => findingAt(name, "B4"))));
    expect(host.traffic.bytesIn).toBeGreaterThan(5 * 1024 * 1024);
    expect(book.sheets.filter(({ conditionalFormats }) => conditionalFormats.length === 1)).toHaveLength(2001);
  });
});

describe("a copy that somebody made of our sheet, to keep it", () => {
  test("stays as it is: the sheet whose table has our name is rebuilt", async () => {
    const book = newBook();
    openInOffice(book);
    await write([[{ value: "B4", link: at }, { value: "十月の指摘" }]]);
    const original = book.sheet("検査結果");
    const copy = book.addSheet("検査結果 (2)", 0);
    for (const { row, column, cell } of original?.filledCells() ?? []) copy.setCell(row, column, cell);
    copy.customProperties.set(sheetKey, "findings");
    copy.tables = (original?.tables ?? []).map((table) => ({ ...table, id: book.newId(), name: `${table.name}3` }));

    expect(await write([[{ value: "B9" }, { value: "十一月の指摘" }]])).toEqual([{ id: "findings", name: "検査結果" }]);
    expect(copy.cell(4, 1)?.value).toBe("十月の指摘");
    expect(original?.cell(4, 1)?.value).toBe("十一月の指摘");
  });
});

test("where two findings share cells, the graver one is seen", async () => {
  const book = newBook();
  openInOffice(book);
  await Excel.run((context) => highlight(context, [findingAt("Sheet1", "A1:B2"), findingAt("Sheet1", "B2", { severity: "info" })]));
  expect(book.sheets[0]?.conditionalFormats.map(({ formula }) => /kaikaku-check:(\w+)/.exec(formula ?? "")?.[1])).toEqual(["error", "info"]);
});
