import fc from "fast-check";
import { labelOf, splitItems } from "../../src/values/items";

describe("a cell that holds several things", () => {
  test.each([
    ["①30.89%\n②5.32%", ["①", "30.89%"], ["②", "5.32%"]],
    ["① 30.89% ② 5.32% (R02) 【2020】", ["①", "30.89%"], ["②", "5.32% (R02) 【2020】"]],
    ["①30.89%②5.32%", ["①", "30.89%"], ["②", "5.32%"]],
    ["①-1 88.4% ①-2 60%", ["①-1", "88.4%"], ["①-2", "60%"]],
    ["①－1 88.4%　②－１ 60%", ["①-1", "88.4%"], ["②-1", "60%"]],
    ["①②動物愛護センター", ["①", "動物愛護センター"], ["②", "動物愛護センター"]],
    ["①②③共通\n④別", ["①", "共通"], ["②", "共通"], ["③", "共通"], ["④", "別"]],
    ["①②合計③④内訳", ["①", "合計③④内訳"], ["②", "合計③④内訳"]],
    ["①\n②5件", ["①", ""], ["②", "5件"]],
    ["(1)交付率\n(2)割合", ["①", "交付率"], ["②", "割合"]],
    ["（１） 30.89%\r\n（２） 5.32%\n(R02)", ["①", "30.89%"], ["②", "5.32%\n(R02)"]],
    ["1. 30.89%\n2. 5.32%", ["①", "30.89%"], ["②", "5.32%"]],
    ["1) 6件\n 2) 7件", ["①", "6件"], ["②", "7件"]],
    ["丸1 交付率\n丸2 割合", ["①", "交付率"], ["②", "割合"]],
    ["(1)-1 現年度分\n(1)-2 滞納分\n(2) 件数", ["①-1", "現年度分"], ["①-2", "滞納分"], ["②", "件数"]],
    ["(1-1) 現年度分\n1-2. 滞納分", ["①-1", "現年度分"], ["①-2", "滞納分"]],
    ["(2) 一つだけ", ["②", "一つだけ"]],
    ["(1) 交付率\n(3)を除く\n(2) 割合", ["①", "交付率\n(3)を除く"], ["②", "割合"]],
  ].map(([text, ...items]) => [text as string, items as string[][]] as const))("%s", (text, items) => {
    expect(splitItems(text)).toEqual(items.map(([label, own]) => ({ label, text: own })));
  });

  test.each(["交付率", "利用者数（①と②の合計）", "1 交付率", "", "1.5%", "1.5%\n2.5%", "(1)", "(1,000円)", "30日", "1-1", "総数\n(1) 内訳"])("%s is one thing", (text) => expect(splitItems(text)).toEqual([{ label: "", text }]));

  test("gives back what was put together, whatever stands in it", () => {
    const texts = fc.array(fc.constantFrom("30.89%", "5件 (R02) 【2020】", "全部署", "—", "1,280時間"), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.constantFrom("\n", " ", "　", "\r\n"), (parts, gap) => {
        const labels = parts.map((_, index) => String.fromCodePoint(0x2460 + index));
        const text = parts.map((part, index) => `${labels[index]}${part}`).join(gap);
        expect(splitItems(text)).toEqual(parts.map((part, index) => ({ label: labels[index], text: part })));
      }),
    );
  });
});

describe("the number that a text begins with", () => {
  test.each([
    ["①交付率", "①"],
    ["　② 件数", "②"],
    ["①－2 病床", "①-2"],
    ["交付率①", ""],
    ["1-1", ""],
  ])("%s", (text, label) => expect(labelOf(text)).toBe(label));
});
