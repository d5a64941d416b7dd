import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { BookCell } from "../../src/host/cell";
import type { Style } from "../../src/host/style";
import { toBookCell } from "../../src/workbench/univer/cell-back";
import { toUniverStyle } from "../../src/workbench/univer/cell-style";
import { StyleTable, toCellData } from "../../src/workbench/univer/sheet-data";

const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
const style: Style = {
  numberFormat: "0.0%",
  fill: "#FFF2CC",
  font: { name: "ＭＳ ゴシック", size: 10, bold: true, underline: "Double" },
  alignment: { horizontal: "Distributed", vertical: "Justify", wrap: true, indent: 1 },
  borders: { EdgeTop: line, DiagonalUp: { ...line, style: "DashDot", weight: "Medium" } },
};

const cells: Readonly<Record<string, BookCell>> = {
  text: { value: "64,000件以上", style },
  "text that looks like a number": { value: "0086" },
  "a number": { value: 0.3089, style },
  "a truth value": { value: true },
  "a formula": { value: 3, formula: "=1+2" },
  "a formula error": { value: "#DIV/0!", formula: "=1/0", error: true },
  "a blank cell with a format": { value: "", style },
  "a link": { value: "1-(1)-4", link: { place: "'1-(1)-4'!B1" } },
};

describe("a cell that was shown and comes back", () => {
  test.each(Object.entries(cells))("is what it was: %s", (_name, cell) => {
    const shown = toCellData(cell, new StyleTable());
    expect(toBookCell(cell, shown, toUniverStyle(cell.style ?? {}))).toEqual(cell);
  });

  test("keeps of its style what Univer cannot show, and takes over what a person changed", () => {
    const shown = { ...toUniverStyle(style), bl: BooleanNumber.FALSE, n: { pattern: "0" } };
    expect(toBookCell({ value: 1, style }, { v: 1, t: CellValueType.NUMBER }, shown)).toEqual({
      value: 1,
      style: { ...style, numberFormat: "0", font: { ...style.font, bold: false } },
    });
  });

  test("is gone when nothing is left of it", () => {
    expect(toBookCell({ value: "85%" }, null, undefined)).toBeUndefined();
    expect(toBookCell({ value: "85%", style }, { v: null }, toUniverStyle(style))).toEqual({ value: "", style });
  });

  test("keeps rich text as its plain text", () => {
    const p = { id: "", documentStyle: {}, body: { dataStream: "一行目\r二行目\r\n" } };
    expect(toBookCell(undefined, { p }, undefined)).toEqual({ value: "一行目\n二行目" });
  });
});
