import { newBook } from "../../src/host/book";
import { newDataBar, type DataBar } from "../../src/host/cell-graphics";
import type { Sheet } from "../../src/host/sheet";
import { dataBarAt } from "../../src/workbench/data-bar";

/** A column of values with bars. */
function barsOn(values: readonly (number | string)[], part: Partial<DataBar> = {}): Sheet {
  const sheet = newBook().addSheet("達成状況");
  values.forEach((value, row) => sheet.setCell(row, 0, { value }));
  const areas = [{ row: 0, column: 0, rowCount: values.length, columnCount: 1 }];
  const format = { id: "1", type: "DataBar", areas, style: {}, stopIfTrue: false };
  sheet.conditionalFormats = [{ ...format, dataBar: { ...newDataBar, fillColor: "#9DC3E6", ...part } }];
  return sheet;
}
const shares = (sheet: Sheet, count: number) => Array.from({ length: count }, (_, row) => dataBarAt(sheet, row, 0)?.share);
const fromTo = (from: string, to: string): Partial<DataBar> => ({
  lowerBoundRule: { type: "Number", formula: from },
  upperBoundRule: { type: "Number", formula: to },
});

describe("the bar in a cell", () => {
  test("is as long as its number between the ends that were said, and never longer than the cell", () => {
    expect(shares(barsOn([0.25, 1, 1.5, 0], fromTo("0", "1")), 4)).toEqual([0.25, 1, 1, undefined]);
  });

  test("goes from zero to the highest number where nothing was said", () => {
    expect(shares(barsOn([5, 10, 20]), 3)).toEqual([0.25, 0.5, 1]);
  });

  test("follows when a number changes", () => {
    const sheet = barsOn([5, 10]);
    expect(shares(sheet, 2)).toEqual([0.5, 1]);
    sheet.setCell(1, 0, { value: 20 });
    expect(shares(sheet, 2)).toEqual([0.25, 1]);
  });

  test("is none for text, beside the format, and where an end is not played", () => {
    const sheet = barsOn(["—", 1], fromTo("0", "1"));
    expect([dataBarAt(sheet, 0, 0), dataBarAt(sheet, 1, 1)]).toEqual([undefined, undefined]);
    expect(shares(barsOn([1, 2], { upperBoundRule: { type: "Percentile", formula: "90" } }), 2)).toEqual([undefined, undefined]);
  });
});
