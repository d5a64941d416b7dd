import { readable } from "../../src/values/readable";

describe("a text of the workbook within a sentence", () => {
  test("is left as it is, line breaks included", () => expect(readable("「窓口の\n混雑」が残っています。")).toBe("「窓口の\n混雑」が残っています。"));

  test.each([
    ["a mark that turns the direction round", "「\u202E逆さ」です。", "「\uFFFD逆さ」です。"],
    ["a mark that keeps a part apart", "「\u2066abc\u2069」です。", "「\uFFFDabc\uFFFD」です。"],
    ["a control character", "「\u0001あ」", "「\uFFFDあ」"],
    ["a tab", "「市民\t文化局」", "「市民 文化局」"],
  ])("shows %s", (_what, text, shown) => expect(readable(text)).toBe(shown));

  test("gives its beginning and its end where it is as long as a cell can be", () => {
    const shown = readable(`「${"𠮷".repeat(16_383)}」ではありません。`);
    expect(shown.length).toBeLessThan(420);
    expect(shown).toMatch(/^「𠮷.*𠮷」ではありません。$/u);
    expect(() => encodeURIComponent(shown)).not.toThrow(); // as half a letter would
  });
});
