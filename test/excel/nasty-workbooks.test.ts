/** @jest-environment jsdom */
import { readWorkbook } from "../../src/excel/read-workbook";
import { areaOf, isHidden, type Grid, type WorkbookSnapshot } from "../../src/grid/grid";
import { Book } from "../../src/host/book";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";
import type { Sheet } from "../../src/host/sheet";
import { openXlsx } from "../../src/host/xlsx";
import { number, oneSheet, partsOf, rowsOf, text, worksheet, zipOf } from "../support/xlsx-parts";
import { openInOffice } from "../support/office";

const ways = {
  "through Office.js": async (book: Book) => {
    const host = openInOffice(book);
    return { snapshot: await Excel.run((context) => readWorkbook(context)), requests: host.traffic.requests };
  },
  "on the command line": async (book: Book) => ({ snapshot: await readWorkbook(directContext(new Host(book))), requests: 0 }),
} as const;

/** A workbook with one sheet, filled by hand. */
function bookOf(fill: (sheet: Sheet) => void): Book {
  const book = new Book();
  fill(book.addSheet("表"));
  return book;
}

function onlyGrid({ sheets }: WorkbookSnapshot): Grid {
  const [grid] = sheets;
  if (!grid) throw new Error("no sheet was read");
  return grid;
}

/** The cells that a grid holds, places that are only there because others are not counted. */
const held = ({ rows }: Grid): number => rows.reduce((sum, cells) => sum + Object.keys(cells ?? []).length, 0);

describe.each(Object.entries(ways))("read %s", (_, read) => {
  const gridOf = async (fill: (sheet: Sheet) => void) => onlyGrid((await read(bookOf(fill))).snapshot);

  test("a used range of everything with twenty values costs what twenty values cost, or is refused by its address", async () => {
    const twenty = (last: { readonly row: number; readonly column: number }) =>
      bookOf((sheet) => {
        for (let row = 0; row < 19; row++) sheet.setCell(row, 1, { value: `値${row}` });
        sheet.setCell(last.row, last.column, { value: "隅" });
        sheet.declaredExtent = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
      });
    const near = await read(twenty({ row: 19, column: 2 }));
    expect(near.snapshot.skipped).toEqual([]);
    expect(held(onlyGrid(near.snapshot))).toBe(20);
    const { sheets, skipped } = (await read(twenty({ row: 1_048_575, column: 16_383 }))).snapshot;
    expect(sheets).toEqual([]);
    expect(skipped).toEqual([{ name: "表", reason: "too-large", area: { row: 0, column: 1, rowCount: 1_048_576, columnCount: 16_383 } }]);
  });

  test("twenty values at the far corner alone are read", async () => {
    const grid = await gridOf((sheet) => {
      for (let row = 0; row < 20; row++) sheet.setCell(1_048_556 + row, 16_383, { value: row });
    });
    expect([held(grid), grid.rowCount, grid.columnCount]).toEqual([20, 1_048_576, 16_384]);
    expect(grid.rows[1_048_575]?.[16_383]).toEqual({ value: 19, text: "19", format: "General" });
  });

  test("a large sheet that is nearly blank", async () => {
    const grid = await gridOf((sheet) => {
      sheet.setCell(0, 0, { value: "左上" });
      sheet.setCell(60, 16_382, { value: 1, style: { numberFormat: "0%" } });
    });
    expect([held(grid), grid.rowCount, grid.columnCount]).toEqual([2, 61, 16_383]);
  });

  test("50,000 merged areas", async () => {
    const grid = await gridOf((sheet) => {
      sheet.merges = Array.from({ length: 50_000 }, (_, row) => ({ row, column: 0, rowCount: 1, columnCount: 3 }));
      for (const { row } of sheet.merges) sheet.setCell(row, 0, { value: "行" });
    });
    expect(grid.merges).toHaveLength(50_000);
    expect(areaOf(grid, 49_999, 0)).toEqual({ row: 49_999, column: 0, rowCount: 1, columnCount: 3 });
  });

  test("merged areas over whole columns and the whole sheet", async () => {
    const whole = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
    const grid = await gridOf((sheet) => {
      sheet.setCell(0, 0, { value: "全部" });
      sheet.merges = [whole];
    });
    expect(areaOf(grid, 0, 0)).toEqual(whole);
    expect(isHidden(grid, whole)).toBe(false);
    const columns = { ...whole, columnCount: 2 };
    const { merges } = await gridOf((sheet) => {
      sheet.setCell(0, 0, { value: "列" });
      sheet.merges = [columns];
    });
    expect(merges).toEqual([columns]);
  });

  test("1,000 sheets, in a few round trips", async () => {
    const tabs = Array.from({ length: 1000 }, (_, i) => ({ name: `表${i}`, xml: worksheet(rowsOf([number(i), text("件")])) }));
    const { snapshot, requests } = await read(await openXlsx(zipOf(partsOf(tabs))));
    expect(snapshot.sheets.map(({ rows }) => rows[0]?.[0]?.value)).toEqual(tabs.map((_, i) => i));
    expect(requests).toBeLessThanOrEqual(5);
  });

  test("a row whose cells of 32,767 characters are too many for one answer", async () => {
    const { rows, merges, hiddenRows, hiddenColumns } = await gridOf((sheet) => {
      for (let column = 0; column < 80; column++) sheet.setCell(3, column, { value: `${column}${"文".repeat(32_760)}` });
      sheet.columns.set(79, { hidden: true });
      sheet.merges = [{ row: 3, column: 39, rowCount: 1, columnCount: 2 }];
    });
    expect(rows[3]?.map((cell) => Number.parseInt(cell?.text ?? "", 10))).toEqual(Array.from({ length: 80 }, (_, column) => column));
    expect([merges.length, [...hiddenRows], [...hiddenColumns]]).toEqual([1, [], [79]]);
  });

  test("errors, shared and array formulas, and days in words", async () => {
    const cells = [
      ' t="e"><v>#DIV/0!</v>',
      '><f t="shared" ref="B1:B2" si="0">C1*2</f><v>4</v>',
      ' cm="1"><f t="array" ref="C1:C2">_xlfn.SEQUENCE(2)</f><v>1</v>',
      ' s="1" t="d"><v>2025-04-01</v>',
    ];
    const next = [' t="str"><f>""</f><v></v>', '><f t="shared" si="0"/><v>6</v>', number(2)];
    const styles = '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const book = await openXlsx(oneSheet(worksheet(rowsOf(cells, next)), { "xl/styles.xml": styles }));
    const { rows } = onlyGrid((await read(book)).snapshot);
    expect(rows[0]).toEqual([
      { value: "#DIV/0!", text: "#DIV/0!", error: true },
      { value: 4, text: "4", format: "General", formula: true },
      { value: 1, text: "1", format: "General", formula: true },
      { value: 45_748, text: "2025/4/1", format: "yyyy/m/d" },
    ]);
    expect([rows[1]?.[0], rows[1]?.[1]]).toEqual([undefined, { value: 6, text: "6", format: "General", formula: true }]);
  });

  test("a very hidden sheet, as a hidden one", async () => {
    const book = bookOf((sheet) => sheet.setCell(0, 0, { value: "見える" }));
    const hidden = book.addSheet("隠す");
    hidden.visibility = "VeryHidden";
    hidden.setCell(0, 0, { value: "見えない" });
    expect((await read(book)).snapshot.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["表", false], ["隠す", true]]);
  });
});
