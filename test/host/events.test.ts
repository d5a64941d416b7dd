/** @jest-environment jsdom */
import { newBook } from "../../src/host/book";
import type { Host } from "../../src/host/host";
import { openInOffice } from "../support/office";

let host: Host;
beforeEach(() => void (host = openInOffice(newBook())));

const sheetId = () => host.book.sheets[0]?.id ?? "";
const delivered = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("events reach the handlers of Office.js", () => {
  test("a person's edit, at the sheet and at the collection, with what was there before", async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(({ address, details, source }) =>
        Promise.resolve(void heard.push([address, details?.valueBefore, details?.valueAfter, source])),
      );
      context.workbook.worksheets.onChanged.add(({ worksheetId }) => Promise.resolve(void heard.push(worksheetId)));
      await context.sync();
    });
    host.edit(sheetId(), 1, 1, "85%");
    await delivered();
    expect(heard).toEqual([["B2", "", 0.85, "Local"], sheetId()]);
  });

  test("nothing while events are off, nor once the handler is gone", async () => {
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[1]];
      await context.sync();
      return added;
    });
    await delivered();
    handler.remove();
    await handler.context.sync();
    host.edit(sheetId(), 2, 0, 1);
    await delivered();
    expect(heard).toEqual(["A2"]);
  });

  test("selection, activation and a new sheet", async () => {
    const heard: string[] = [];
    const hear = (what: string) => () => Promise.resolve(void heard.push(what));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(`selected ${address}`)));
      worksheets.onActivated.add(hear("activated"));
      worksheets.onAdded.add(hear("added"));
      worksheets.onDeleted.add(hear("deleted"));
      await context.sync();
      const sheet = worksheets.add("新規");
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    host.select(sheetId(), [{ row: 2, column: 1, rowCount: 2, columnCount: 1 }]);
    await delivered();
    expect(heard).toEqual(["added", "activated", "deleted", "selected B3:B4"]);
  });

  test("the range of an event can be asked for", async () => {
    const read: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (own) => {
          const range = event.getRange(own).load("values,address");
          await own.sync();
          read.push([range.address, range.values]);
        }),
      );
      await context.sync();
    });
    host.edit(sheetId(), 0, 2, "済");
    await delivered();
    await delivered();
    expect(read).toEqual([["Sheet1!C1", [["済"]]]]);
  });
});

describe("those who show the workbook", () => {
  test("hear once for each request which sheets changed", async () => {
    const changes: unknown[] = [];
    host.onBookChange((change) => changes.push(change));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      context.workbook.worksheets.add("新規");
      await context.sync();
      sheet.load("name");
      await context.sync();
    });
    const added = host.book.sheets[1]?.id;
    expect(changes).toEqual([
      { sheetIds: [sheetId()], structure: false },
      { sheetIds: [added], structure: true },
    ]);
  });

  test("hand over the results of formulas, which are no edits", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
    });
    host.edit(sheetId(), 0, 0, "=1+1");
    host.calculated(sheetId(), [{ row: 0, column: 0, value: 2 }]);
    await delivered();
    expect([heard, host.book.sheets[0]?.cell(0, 0)]).toEqual([["A1"], { value: 2, formula: "=1+1" }]);
  });
});
