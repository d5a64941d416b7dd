import fc from "fast-check";
import type { Cell } from "../../src/grid/grid";
import { at, cellEntry, entry } from "./at";

describe("text in a cell", () => {
  test.each(["30.89%", "１，５８０時間", "59～90%", "▲17億円", "0人※コロナにより大会中止", "30.89% (令和2（2020）年度)", "2,450箇所以上 (令和7（2025）年度)", "24.0% （令和2（2020）年度）"])("%s is a quantity", (text) =>
    expect(entry(text).kind).toBe("quantity"),
  );

  test.each(["全部署", "全区分で3倍以上", "全区分のうち6区分で3倍未満", "検討の完了", "2園を地域交流農園に移行", "令和7年度に完了", "第1回の開催", "A評価", "○", "85%くらい"])("%s is a statement", (text) =>
    expect(entry(text).kind).toBe("statement"),
  );

  test.each(["—", "－", "ー", "-", "―", "‐", "‑", "–", "─", "——", "なし", "該当なし", " — ", "— （令和3（2021）年度）"])("%s is a declared none", (text) => expect(entry(text).kind).toBe("none"));

  test.each(["", "  ", "　", "\n"])("%j is a blank", (text) => expect(entry(text).kind).toBe("blank"));

  test.each(["12,34件", "1.2.3%", "85％％", "3〇%", "1,4８0.0.時間", "90～70%", "85.%", "#REF!", "675,00千円以下 (令和7（2025）年度)"])("%s is unreadable", (text) => expect(entry(text).kind).toBe("unreadable"));
});

describe("the year beside a value", () => {
  test.each([
    ["30.89% (令和2（2020）年度)", 30.89, 2020],
    ["5.32% (R02) 【2020】", 5.32, 2020],
    ["1,396件\n（令和2（2020）年度）", 1396, 2020],
    ["令和2（2020）年度 1,396件", 1396, 2020],
    ["166箇所（全小中学校） （令和7（2025）年度）", 166, 2025],
    ["54.8% ※令和3（2021）年9月1日時点", 54.8, 2021],
    ["6,916千円 (平成30(2018) ～令和3(2021)年度)", 6916, 2021],
  ])("%s", (text, value, year) => {
    expect(entry(text)).toMatchObject({ kind: "quantity", text, value, at });
    expect(entry(text).period?.to).toBe(year);
  });

  test("stands beside a statement, and is not part of it", () => {
    expect(entry("全部署 （令和7（2025）年度）")).toMatchObject({ kind: "statement", statement: "全部署", period: { from: 2025 } });
  });

  test("is part of a statement that speaks of it", () => {
    expect(entry("令和7年度に完了")).toMatchObject({ kind: "statement", statement: "令和7年度に完了" });
  });
});

describe("a number in a cell: exact from what is stored, with the unit that is shown", () => {
  const stored: readonly (readonly [Cell, value: number, unit: string])[] = [
    [{ value: 0.3089, format: "0.0%", text: "30.9%" }, 30.89, "%"],
    [{ value: 0.3089, format: "0.00%", text: "30.89%" }, 30.89, "%"],
    [{ value: 0.07, format: "0%", text: "7%" }, 7, "%"],
    [{ value: 75.2, format: '0.0"%"', text: "75.2%" }, 75.2, "%"],
    [{ value: 75.2, format: "0.0\\%", text: "75.2%" }, 75.2, "%"],
    [{ value: 100_000, format: '#,##0"千円"', text: "100,000千円" }, 100_000, "千円"],
    [{ value: 112_240_499, format: '#,##0,"千円"', text: "112,240千円" }, 112_240.499, "千円"],
    [{ value: -17, format: '#,##0;"▲ "#,##0', text: "▲ 17" }, -17, ""],
    [{ value: 0.1 + 0.2, format: "0.0", text: "0.3" }, 0.1 + 0.2, ""],
    [{ value: 1580, text: "1580" }, 1580, ""],
    [{ value: 0.3089, format: "0.0%", text: "####" }, 30.89, "%"],
    [{ value: 1580, format: "#,##0", text: "######" }, 1580, ""],
  ];
  test.each(stored.map(([cell, value, unit]) => [`${cell.text} as ${cell.format ?? "General"}`, cell, { value, unit }] as const))("%s", (_name, cell, expected) => {
    expect(cellEntry(cell)).toMatchObject({ kind: "quantity", ...expected });
  });

  test("no cell is a blank, an error is unreadable", () => {
    expect(cellEntry(undefined)).toEqual({ kind: "blank", text: "", at, period: undefined });
    expect(cellEntry({ value: "#DIV/0!", text: "#DIV/0!", error: true }).kind).toBe("unreadable");
  });

  test("is the same percentage whether it was typed or stored", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (basisPoints) => {
        const points = basisPoints / 100;
        const typed = cellEntry({ value: `${points}%`, text: `${points}%` });
        const asNumber = cellEntry({ value: basisPoints / 10_000, format: "0.00%", text: `${points.toFixed(2)}%` });
        expect(asNumber).toMatchObject({ kind: "quantity", value: typed.kind === "quantity" ? typed.value : undefined, unit: "%" });
      }),
    );
  });
});
