import { newBook } from "../../src/host/book";
import type { ConditionalFormat } from "../../src/host/sheet-parts";
import type { Sheet } from "../../src/host/sheet";
import { overlaidStyle } from "../../src/workbench/overlay";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
const red = { fill: "#FFD0D0" };
const yellow = { fill: "#FFF2CC", font: { bold: true } };
const format = (part: Partial<ConditionalFormat>): ConditionalFormat => ({
  id: "1",
  type: "Custom",
  areas: [at(1, 1)],
  formula: "=TRUE",
  style: red,
  stopIfTrue: false,
  ...part,
});

function sheetWith(...formats: ConditionalFormat[]): Sheet {
  const sheet = newBook().addSheet("原票");
  sheet.conditionalFormats = formats;
  return sheet;
}

describe("what conditional formats paint over a cell", () => {
  test("covers the cells of its areas and no others", () => {
    const sheet = sheetWith(format({ areas: [at(1, 1), at(4, 0, 2, 3)] }));
    expect(overlaidStyle(sheet, 1, 1)).toEqual(red);
    expect(overlaidStyle(sheet, 5, 2)).toEqual(red);
    expect(overlaidStyle(sheet, 1, 2)).toBeUndefined();
    expect(overlaidStyle(sheet, 6, 0)).toBeUndefined();
  });

  test("a mark on a blank cell goes when the cell is filled", () => {
    const sheet = sheetWith(format({ areas: [at(1, 1), at(3, 2)], formula: "=ISBLANK(B2)" }));
    expect(overlaidStyle(sheet, 3, 2)).toEqual(red);
    sheet.setCell(3, 2, { value: "85%" });
    expect(overlaidStyle(sheet, 3, 2)).toBeUndefined();
    expect(overlaidStyle(sheet, 1, 1)).toEqual(red);
  });

  test("a cell that only has a format is blank", () => {
    const sheet = sheetWith(format({ formula: "=ISBLANK(B2)" }));
    sheet.setCell(1, 1, { value: "", style: { fill: "#FFFFFF" } });
    expect(overlaidStyle(sheet, 1, 1)).toEqual(red);
  });

  test("the first format has priority, the others add what it does not say", () => {
    const sheet = sheetWith(format({ id: "1" }), format({ id: "2", areas: [at(0, 0, 9, 9)], style: yellow }));
    expect(overlaidStyle(sheet, 1, 1)).toEqual({ fill: "#FFD0D0", font: { bold: true } });
  });

  test("a format that stops lets no other through", () => {
    const sheet = sheetWith(format({ id: "1", stopIfTrue: true }), format({ id: "2", style: yellow }));
    expect(overlaidStyle(sheet, 1, 1)).toEqual(red);
  });
});
