import { exampleWaiver } from "../../src/rules/example-waiver";
import { waivedText, waiverWords } from "../../src/rules/waiver-words";
import type { Waiver } from "../../src/waivers/waiver";

const spent = exampleWaiver("useless", 2);
const textOf = (...texts: string[]) => waivedText({ ...spent, waiver: { ...spent.waiver, texts } });
const long = "あ".repeat(41);

describe("a waiver in a sentence", () => {
  test("tells what was said, without the full stop at its end", () => {
    const waiver: Waiver = { ...spent.waiver, said: { ja: ["「。」で終わる文です。", ""], en: ["It costs 1.5 at most.", ""] } };
    expect(waiverWords({ ...spent, waiver })).toEqual({ by: "山田", finding: { ja: "「。」で終わる文です", en: "It costs 1.5 at most" } });
  });

  test("tells what stood in the cell, on one line", () => {
    expect(textOf(" 78.2%\n（速報） ")).toEqual({ ja: "「78.2% （速報）」", en: '"78.2% （速報）"' });
    expect(textOf("78.2%", "85%").ja).toBe("「78.2%」");
  });

  test("tells of a blank cell that it was blank", () => {
    expect(textOf("")).toEqual({ ja: "空欄", en: "a blank cell" });
    expect(textOf()).toEqual({ ja: "空欄", en: "a blank cell" });
  });

  test("cuts a long text", () => {
    expect(textOf(long.slice(1)).ja).toBe(`「${long.slice(1)}」`);
    expect(textOf(long).ja).toBe(`「${long.slice(1)}…」`);
  });
});
