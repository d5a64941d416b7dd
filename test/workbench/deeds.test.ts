import { newBook } from "../../src/host/book";
import { Host } from "../../src/host/host";
import { linkAt, perform, placeIn } from "../../src/workbench/deeds";
import type { CellEdit, ViewEvent } from "../../src/workbench/sheet-view";

function opened() {
  const host = new Host(newBook());
  const [sheet] = host.book.sheets;
  if (!sheet) throw new Error("A new book has a sheet.");
  const heard: string[] = [];
  host.events.register("DataChanged", "Workbook", 1);
  host.events.listen(({ message }) => heard.push(JSON.parse(message).address));
  const edit = (...edits: CellEdit[]) => perform(host, { kind: "edit", sheetId: sheet.id, edits } satisfies ViewEvent);
  return { host, sheet, heard, edit };
}

describe("what a person does in the sheet view", () => {
  test("what is typed is read as Excel reads it", () => {
    const { sheet, edit } = opened();
    edit({ row: 0, column: 0, cell: { value: 0.9500000000000001 }, typed: "95%" });
    expect(sheet.cell(0, 0)).toMatchObject({ value: 0.95, style: { numberFormat: "0%" } });
  });

  test("what is pasted stands as it is", () => {
    const { sheet, edit } = opened();
    edit({ row: 0, column: 0, cell: { value: "95%" } }, { row: 0, column: 1, cell: { value: 12 } });
    expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1)?.value]).toEqual(["95%", 12]);
  });

  test("the pane hears of one block for a block, and of every cell for cells apart", () => {
    const { heard, edit } = opened();
    const cell = { value: "a" };
    edit({ row: 0, column: 0, cell }, { row: 1, column: 0, cell }, { row: 0, column: 1, cell }, { row: 1, column: 1, cell });
    edit({ row: 4, column: 0, cell }, { row: 9, column: 2, cell });
    expect(heard).toEqual(["A1:B2", "A5", "C10"]);
  });

  test("a protected sheet takes only its unlocked cells", () => {
    const { sheet, heard, edit } = opened();
    sheet.setCell(0, 0, { value: "", style: { unlocked: true } });
    sheet.protection = { options: {} };
    expect(edit({ row: 0, column: 0, cell: undefined, typed: "85%" })).toBe("done");
    expect(edit({ row: 0, column: 1, cell: undefined, typed: "85%" })).toBe("refused");
    expect(sheet.cell(0, 1)).toBeUndefined();
    expect(heard).toEqual(["A1"]);
  });

  test("new results of formulas are taken over without telling of an edit", () => {
    const { host, sheet, heard } = opened();
    sheet.setCell(0, 0, { value: "", formula: "=1+2" });
    perform(host, { kind: "calculate", sheetId: sheet.id, edits: [{ row: 0, column: 0, cell: { value: 3, formula: "=1+2" } }] });
    expect(sheet.cell(0, 0)).toEqual({ value: 3, formula: "=1+2" });
    expect(heard).toEqual([]);
  });

  test("the pane's requests wait while a cell is open for typing", () => {
    const { host, sheet } = opened();
    perform(host, { kind: "typing", sheetId: sheet.id, isOpen: true });
    expect(host.answer('{"Actions":[],"ObjectPaths":{}}')).toContain("InvalidOperationInCellEditMode");
    perform(host, { kind: "typing", sheetId: sheet.id, isOpen: false });
    expect(JSON.parse(host.answer('{"Actions":[],"ObjectPaths":{}}')).Error).toBeNull();
  });

  test("row heights and column widths that are dragged are kept", () => {
    const { host, sheet } = opened();
    sheet.rows.set(3, { height: 20, hidden: false });
    perform(host, { kind: "resize", sheetId: sheet.id, rows: new Map([[3, 45]]), columns: new Map([[1, 22]]) });
    expect(sheet.rows.get(3)).toEqual({ height: 45, hidden: false });
    expect(sheet.columns.get(1)).toEqual({ width: 22 });
  });
});

describe("a link in a cell", () => {
  test("is found from every cell of a merged area, and leads to its place", () => {
    const { host, sheet } = opened();
    const target = host.book.addSheet("課題 '1'");
    sheet.merges = [{ row: 2, column: 0, rowCount: 1, columnCount: 3 }];
    sheet.setCell(2, 0, { value: "表示", link: { place: "'課題 ''1'''!B4:C4" } });
    const place = linkAt(sheet, 2, 2)?.place ?? "";
    expect(placeIn(host.book, place)).toEqual({ sheet: target, area: { row: 3, column: 1, rowCount: 1, columnCount: 2 } });
    expect(linkAt(sheet, 3, 0)).toBeUndefined();
  });

  test("that leads nowhere is no link", () => {
    const { host } = opened();
    expect(placeIn(host.book, "'削除した'!A1")).toBeUndefined();
    expect(placeIn(host.book, "Sheet1!名前")).toBeUndefined();
  });
});
