/** @jest-environment jsdom */
import { applyFixes } from "../../src/excel/apply-fixes";
import { showCell } from "../../src/excel/show-cell";
import { fromA1 } from "../../src/grid/area";
import { named, type Drawing } from "../../src/grid/drawing";
import { filledCells } from "../../src/grid/grid";
import { newBook, type Book } from "../../src/host/book";
import { openInOffice } from "../support/office";

const list = named("一覧");
const seen = list`
  | 交付率 | 85% | 81% | 95.3% |
  | 収納率 | 90% | 81% | 81%   |
  | 充足率 | 80% | 60% | 81%   |`;
/** Somebody has inserted a row above: in D2 and D3 stands by now what stood in D1 and D2. */
const inserted = list`
  | 新しい | 50% | 40% | 80.0% |
  | 交付率 | 85% | 81% | 95.3% |
  | 収納率 | 90% | 81% | 81%   |
  | 充足率 | 80% | 60% | 81%   |`;

function openWith({ grid }: Drawing): Book {
  const book = newBook();
  const sheet = book.addSheet(grid.name);
  for (const { row, column, cell } of filledCells(grid)) sheet.setCell(row, column, { value: cell.value });
  openInOffice(book);
  return book;
}

function at(address: string) {
  const area = fromA1(address);
  if (!area) throw new Error(`${address} is no address`);
  return { book: "", sheet: "一覧", area };
}

describe("when a row was inserted after the check", () => {
  test("nobody is led to what stands there now", async () => {
    const book = openWith(inserted);
    expect(await Excel.run((context) => showCell(context, at("D3"), seen.grid))).toBe("moved");
    expect(book.activeSheet?.name).toBe("Sheet1");
  });

  test("a fix is not made in another row, though the same stands there as in its own", async () => {
    const book = openWith(inserted);
    const fix = { at: at("D3"), from: "81%", to: "75.0%", value: 75 };
    const outcomes = await Excel.run((context) => applyFixes(context, [fix], { book: "", sheets: [seen.grid], skipped: [] }));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["changed"]);
    expect(book.sheet("一覧")?.cell(2, 3)?.value).toBe("81%");
  });
});

describe("when nothing was moved", () => {
  test("a cell that was itself changed, to mend it, is gone to", async () => {
    openWith(list`
      | 交付率 | 85% | 81% | 95.3% |
      | 収納率 | 90% | 81% | 90.0% |`);
    expect(await Excel.run((context) => showCell(context, at("D2"), seen.grid))).toBe("shown");
  });

  test("several fixes of one row are all made", async () => {
    const book = openWith(seen);
    const fixes = [{ at: at("D2"), from: "81%", to: "90.0%", value: 90 }, { at: at("C2"), from: "81%", to: "81.0%", value: 81 }];
    const outcomes = await Excel.run((context) => applyFixes(context, fixes, { book: "", sheets: [seen.grid], skipped: [] }));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
    expect([book.sheet("一覧")?.cell(1, 2)?.value, book.sheet("一覧")?.cell(1, 3)?.value]).toEqual(["81.0%", "90.0%"]);
  });
});
