/** @jest-environment jsdom */
import { watchWorkbook, type SheetEdit } from "../../src/excel/watch-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { newBook } from "../../src/host/book";
import { openInOffice } from "../support/office";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A workbook that is watched, and what was heard of it. */
async function watched() {
  const book = newBook();
  const host = openInOffice(book);
  const heard: SheetEdit[] = [];
  const stop = await Excel.run((context) => watchWorkbook(context, (edit) => heard.push(edit)));
  return { host, heard, stop, id: book.sheets[0]?.id ?? "" };
}

describe("watching the workbook", () => {
  test("hears of an edit until it is told to stop, and never of our own writing", async () => {
    const { host, heard, stop, id } = await watched();
    host.edit(id, 1, 1, "85%");
    await settled();
    expect(heard).toEqual([{ sheetId: id, areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }] }]);
    const plan = { id: "x", name: "集計", title: "集計", notes: ["注"], columns: [{ header: "列", width: 10 }], rows: [[{ value: "値" }]] };
    await Excel.run((context) => writeSheets(context, [plan]));
    await settled();
    expect(heard).toHaveLength(1);
    await stop();
    host.edit(id, 2, 1, "90%");
    await settled();
    expect(heard).toHaveLength(1);
  });

  test("hears of rows that are inserted as of the whole sheet: everything below them has moved", async () => {
    const { host, heard, id } = await watched();
    host.events.raise("changed", id, { address: "1:2", changeType: "RowInserted", source: "Local", triggerSource: "" });
    await settled();
    expect(heard).toEqual([{ sheetId: id, areas: undefined }]);
  });
});
