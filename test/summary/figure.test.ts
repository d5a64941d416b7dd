import type { Cell } from "../../src/grid/grid";
import { figure } from "../../src/summary/figure";
import { parseEntry } from "../../src/values/parse-entry";

const at = { book: "", sheet: "シート", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
const laid = (cell: Cell | undefined) => figure(parseEntry(cell, at));
const typed = (text: string) => laid({ value: text, text });

describe("a figure on a summary sheet", () => {
  test.each([
    ["85%以上", 85, '#,##0"%以上"'],
    ["1,580時間", 1580, '#,##0"時間"'],
    ["8.0億円", 8, '#,##0.0"億円"'],
    ["85.5% (R04) 【2022】", 85.5, '#,##0.0"%"'],
    ["▲17億円", -17, '#,##0"億円";"▲"#,##0"億円"'],
  ])("%s is a number that shows its unit", (text, value, format) => expect(typed(text)).toEqual({ value, format }));

  test("has as many decimals as the sheet shows, and is exact all the same", () =>
    expect(laid({ value: 0.308941, text: "30.89%", format: "0.00%" })).toEqual({ value: 30.8941, format: '#,##0.00"%"' }));

  test.each(["70%～90%", "年7回", "約1,580時間", "0人※大会中止", "全部署", "—"])("%s says more than a number, and stays as it is", (text) => expect(typed(text)).toEqual({ value: text }));

  test("is blank where there is none", () => expect([laid(undefined), figure(undefined)]).toEqual([{ value: null }, { value: null }]));
});
