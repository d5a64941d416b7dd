import { detailPieceOf, takeDetails, takeEntries } from "../../src/excel/sheet-answers";
import { askDetails, askEntries } from "../../src/excel/sheet-requests";
import { fromA1, toA1, type Area } from "../../src/grid/area";
import { placeOf } from "../../src/grid/grid";
import { newBook } from "../../src/host/book";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";

const area: Area = fromA1("A1:T500") ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** A sheet with a text, a number and a formula that gives "" among ten thousand blank cells. */
function nearlyBlank() {
  const book = newBook();
  book.sheets[0]?.setCell(0, 0, { value: "左上" });
  book.sheets[0]?.setCell(10, 2, { value: 0.5, style: { numberFormat: "0%" } });
  book.sheets[0]?.setCell(499, 19, { value: "", formula: '=""' });
  const context = directContext(new Host(book));
  return { context, sheet: context.workbook.worksheets.getFirst() };
}

test("of what Excel answers, only the cells that are not blank are kept", async () => {
  const { context, sheet } = nearlyBlank();
  const asked = askEntries({ sheet, area });
  await context.sync();
  const entries = takeEntries({ sheet, area }, asked);
  expect(entries.cells.map(({ entry }) => entry)).toEqual(["左上", 0.5, '=""']);

  const unclear = detailPieceOf(entries);
  if (!unclear) throw new Error("a number is not plain text");
  expect(toA1(unclear.area)).toBe("C11:T500");
  const more = askDetails(unclear);
  await context.sync();
  expect([...takeDetails(unclear, more).cells]).toEqual([[placeOf(10, 2), { value: 0.5, text: "50%", format: "0%" }]]);
});
