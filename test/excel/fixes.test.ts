/** @jest-environment jsdom */
import { applyFixes } from "../../src/excel/apply-fixes";
import { takeBack } from "../../src/excel/undo-fixes";
import { fromA1 } from "../../src/grid/area";
import { Book } from "../../src/host/book";
import type { BookCell } from "../../src/host/cell";
import { shownText } from "../../src/host/shown-text";
import type { Fix } from "../../src/rules/rule";
import { openInOffice } from "../support/office";

/** A list with a rate of every kind of cell. */
function rates(cells: Readonly<Record<string, BookCell>>): Book {
  const book = new Book();
  const sheet = book.addSheet("成果指標一覧");
  for (const [address, cell] of Object.entries(cells)) sheet.setCell(placeOf(address).row, placeOf(address).column, cell);
  return book;
}

function placeOf(address: string) {
  const area = fromA1(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

const fixOf = (cell: string, from: string, value = 66.7, sheet = "成果指標一覧"): Fix => ({
  at: { book: "", sheet, area: placeOf(cell) },
  from,
  to: `${value}%`,
  value,
});

const cellAt = (book: Book, address: string) => book.sheet("成果指標一覧")?.cell(placeOf(address).row, placeOf(address).column);
const shown = (book: Book, address: string): string => shownText(cellAt(book, address) ?? { value: "" });

const percent = { numberFormat: "0.0%" };

describe("a certain fix", () => {
  test("keeps a number a number in its own format, and a text a text", async () => {
    const book = rates({ A1: { value: 0.666, style: percent }, A2: { value: "66.6%" }, A3: { value: 66.6, style: { numberFormat: "0.0" } } });
    openInOffice(book);
    const outcomes = await Excel.run((context) => applyFixes(context, [fixOf("A1", "66.6%"), fixOf("A2", "66.6%"), fixOf("A3", "66.6")]));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["done", "done", "done"]);
    expect([cellAt(book, "A1")?.value, cellAt(book, "A2")?.value, cellAt(book, "A3")?.value]).toEqual([0.667, "66.7%", 66.7]);
    expect(cellAt(book, "A1")?.style?.numberFormat).toBe("0.0%");
  });

  test("fills a blank cell as a person would type it", async () => {
    const book = rates({ A1: { value: "達成率" } });
    openInOffice(book);
    await Excel.run((context) => applyFixes(context, [fixOf("B1", "")]));
    expect([cellAt(book, "B1")?.value, shown(book, "B1")]).toEqual([0.667, "66.7%"]);
  });

  test("leaves alone a formula, a cell that is no longer as it was found, a protected sheet and one that is gone", async () => {
    const book = rates({ A1: { value: 0.666, formula: "=2/3", style: percent }, A2: { value: "70%" } });
    const locked = book.addSheet("保護");
    locked.setCell(0, 0, { value: "66.6%" });
    openInOffice(book);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("保護").protection.protect();
      await context.sync();
    });
    const fixes = [fixOf("A1", "66.6%"), fixOf("A2", "66.6%"), fixOf("A1", "66.6%", 66.7, "保護"), fixOf("A1", "66.6%", 66.7, "削除")];
    const outcomes = await Excel.run((context) => applyFixes(context, fixes));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["changed", "changed", "protected", "gone"]);
    expect([cellAt(book, "A1")?.formula, cellAt(book, "A2")?.value, locked.cell(0, 0)?.value]).toEqual(["=2/3", "70%", "66.6%"]);
  });

  test("takes two round trips, whatever the number of cells", async () => {
    const places = Array.from({ length: 200 }, (_, row) => `A${row + 1}`);
    const host = openInOffice(rates(Object.fromEntries(places.map((place) => [place, { value: "66.6%" }]))));
    const before = host.traffic.requests;
    await Excel.run((context) => applyFixes(context, places.map((place) => fixOf(place, "66.6%"))));
    expect(host.traffic.requests - before).toBeLessThanOrEqual(3); // the third is the client's own, at the end
  });
});

describe("taking back", () => {
  test("gives every cell its value and format again, in another session, too", async () => {
    const book = rates({ A1: { value: 0.666, style: percent }, A2: { value: "66.6%" } });
    const before = JSON.stringify(["A1", "A2"].map((cell) => cellAt(book, cell)));
    openInOffice(book);
    await Excel.run((context) => applyFixes(context, [fixOf("A1", "66.6%"), fixOf("A2", "66.6%"), fixOf("B1", "")]));
    openInOffice(book);
    expect(await Excel.run((context) => takeBack(context))).toEqual({ restored: 3, left: 0 });
    expect(JSON.stringify(["A1", "A2"].map((cell) => cellAt(book, cell)))).toBe(before);
    expect(shown(book, "B1")).toBe("");
    expect(await Excel.run((context) => takeBack(context))).toEqual({ restored: 0, left: 0 });
  });

  test("leaves what somebody has changed since", async () => {
    const book = rates({ A1: { value: "66.6%" }, A2: { value: "66.6%" } });
    openInOffice(book);
    await Excel.run((context) => applyFixes(context, [fixOf("A1", "66.6%"), fixOf("A2", "66.6%")]));
    book.sheet("成果指標一覧")?.setCell(0, 0, { value: "68%" });
    expect(await Excel.run((context) => takeBack(context))).toEqual({ restored: 1, left: 1 });
    expect([cellAt(book, "A1")?.value, cellAt(book, "A2")?.value]).toEqual(["68%", "66.6%"]);
  });
});
