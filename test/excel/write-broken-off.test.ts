/** @jest-environment jsdom */
import { codeOf } from "../../src/excel/failures";
import { sheetKey } from "../../src/excel/our-sheets";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { newBook, type Book } from "../../src/host/book";
import type { SheetPlan } from "../../src/summary/sheet-plan";
import { contentOf, copyOf } from "../support/book-content";
import { openInOffice } from "../support/office";

/** More than one request takes. */
const rows = Array.from({ length: 900 }, (_, index) => [{ value: `${index} ${"指摘".repeat(450)}` }]);
const plan: SheetPlan = { id: "findings", name: "検査結果", title: "検査結果", notes: ["注"], columns: [{ header: "指摘", width: 40 }], rows };
const write = () => Excel.run((context) => writeSheets(context, [plan]));

/** Writes until a request has been answered for which that was said; what comes after it is heard by nobody. */
function writeUntil(book: Book, isLast: (book: Book) => boolean): Promise<void> {
  return new Promise((resolve) => {
    let closed = false;
    openInOffice(book, {
      between(host, body) {
        if (closed) return new Promise<string>(() => undefined);
        const answer = host.answer(body);
        closed = isLast(book);
        if (closed) resolve();
        return answer;
      },
    });
    void write();
  });
}

/** Sheets that are being built, by name or by mark. */
const unfinished = ({ sheets }: Book) =>
  sheets.filter(({ name, customProperties }) => name.includes("作成中") || customProperties.get(sheetKey)?.includes("rebuilding"));

async function written(book: Book): Promise<Book> {
  openInOffice(book);
  await write();
  return book;
}

describe("a summary sheet that takes several requests, when the pane is closed between two of them", () => {
  test("has not its name yet, says that it is unfinished, is not checked, and is made anew the next time", async () => {
    const book = newBook();
    await writeUntil(book, (now) => unfinished(now).length > 0);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "改革課題チェック・作成中 1"]);
    expect(book.sheets[1]?.cell(0, 0)?.value).toMatch(/^作成の途中です。/);

    openInOffice(book);
    const { skipped } = await Excel.run((context) => readWorkbook(context));
    expect(skipped).toEqual([{ name: "改革課題チェック・作成中 1", reason: "ours" }]);
    await write();
    expect(contentOf(book)).toEqual(contentOf(await written(newBook())));
  });

  test("says so in its title where it stood there before, and is found again beside a copy that somebody has kept", async () => {
    const book = newBook();
    const kept = book.addSheet("十一月の控え");
    kept.setCell(0, 0, { value: "十一月" });
    kept.customProperties.set(sheetKey, "findings");
    // Our table on it tells the original from the copy.
    const original = book.addSheet("検査結果");
    original.customProperties.set(sheetKey, "findings");
    original.tables = [{ id: "9", name: "KaikakuCheck_findings", area: { row: 3, column: 0, rowCount: 2, columnCount: 1 }, ...looks }];
    const undisturbed = await written(copyOf(book));

    await writeUntil(book, (now) => unfinished(now).length > 0);
    expect(original.cell(0, 0)?.value).toMatch(/^作成の途中です。/);
    await written(book);
    expect(contentOf(book)).toEqual(contentOf(undisturbed));
    expect(kept.cell(0, 0)?.value).toBe("十一月");
  });
});

const looks = { showHeaders: true, showTotals: false, style: "", showBandedRows: false, showBandedColumns: false, showFilterButton: true };

test("where Excel fails again and again, nothing new is left, and the failure is told by its code", async () => {
  const book = newBook();
  const before = contentOf(book);
  const Error = { Code: "GeneralException", Message: "", Location: "", HttpStatusCode: 500, ActionIndex: 0 };
  const failed = JSON.stringify({ Error, Results: [], ProcessedCount: 0, TraceIds: [] });
  const host = openInOffice(book, {
    // Done, and said to have failed: every request that writes cells.
    between: (own, body) => [own.answer(body), failed][body.includes('"Values"') ? 1 : 0] ?? failed,
  });
  const thrown = await write().then(() => undefined, (error: unknown) => error);
  expect(codeOf(thrown)).toBe("GeneralException");
  expect(contentOf(book)).toEqual(before);
  expect(host.events.enabled).toBe(true);
});
