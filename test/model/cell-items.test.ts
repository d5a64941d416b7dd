import type { Spot } from "../../src/layouts/spot";
import { textItem, valueItem } from "../../src/model/cell-items";
import { said } from "./flat";

const spot = (text: string): Spot => ({
  cell: text === "" ? undefined : { value: text, text },
  at: { book: "", sheet: "シート", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
});
const names = ["川崎病院の満足度", "井田病院の満足度", "多摩病院の満足度"];
const values = (text: string, labels: readonly string[]) =>
  labels.map((label, index) => said(valueItem(spot(text), { label, name: names[index] ?? "", index, count: labels.length })));

describe("the values of several indicators in one cell", () => {
  test.each<[string, string, readonly string[]]>([
    ["a year at the end counts for all", "① 30.89%\n② 5.32%\n(R02) 【2020】", ["30.89% R02", "5.32% R02"]],
    ["each may have its own year", "① 1,580時間 (R02) 【2020】 ② 54.8% (R03) 【2021】", ["1580時間 R02", "54.8% R03"]],
    ["a year counts for those before it that have none", "① 1件\n② 2件 (R02)\n③ 3件 (R03)", ["1件 R02", "2件 R02", "3件 R03"]],
    ["one may be declared not to be there", "① - ② 20%未満 (R04)", ["— R04", "20% below R04"]],
    ["one may be left out", "② 73% (R07)", ["", "73% R07"]],
    ["one may be left blank", "①\n② 73%", ["", "73%"]],
    ["what begins like the name is no part of the value", "①川崎病院 88.4% ②井田病院 89.6%", ["88.4%", "89.6%"]],
    ["lines without numbers are taken in order", "2テーマ\n10回\n15回\n(R02) 【2020】", ["2テーマ R02", "10回 R02", "15回 R02"]],
    ["one value without a number is that of all", "0人 (R03)", ["0人 R03", "0人 R03"]],
    ["a blank cell is blank for all", "", ["", ""]],
  ])("%s", (_name, text, expected) =>
    expect(
      values(
        text,
        expected.map((_, i) => ["①", "②", "③"][i] ?? ""),
      ),
    ).toEqual(expected),
  );

  test("belong to nobody where the name has no number: the cell is not read", () =>
    expect(values("① 1件\n② 2件", [""])).toEqual(["unreadable: ① 1件\n② 2件"]));

  test("one with a number is that of an indicator without", () => expect(values("① 1件", [""])).toEqual(["1件"]));
});

describe("the texts of several indicators in one cell", () => {
  const text = (written: string, label: string) => textItem(spot(written), { label, name: "", index: 0, count: 2 }).text;

  test("are told apart by their numbers", () => expect(text("①枚数 ②件数", "②")).toBe("件数"));
  test("may be one text for two", () => expect(text("①②割合", "①")).toBe("割合"));
  test("are one text where the cell has no numbers", () => expect(text("割合", "①")).toBe("割合"));
  test("are one text where it speaks of a run of numbers", () => expect(text("①～③収入率", "②")).toBe("①～③収入率"));
});
