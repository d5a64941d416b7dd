import { shownText } from "../../src/excel/shown-text";

describe("the text of a cell", () => {
  test("is what Excel shows", () => {
    expect(shownText(0.3089, "30.89%", "0.00%")).toBe("30.89%");
    expect(shownText(true, "TRUE")).toBe("TRUE");
  });

  test.each([
    [0.3089, "0.0%", "30.9%"],
    [100000, '#,##0"千円"', "100,000千円"],
    [-1700, '#,##0"億円";"▲ "#,##0"億円"', "▲ 1,700億円"],
    [-5, "0", "-5"],
    [12.5, "0.0#", "12.5"],
    [100_000_000, '#,##0,"千円"', "100,000千円"],
    [1580, '"約"#,##0"時間以上"', "約1,580時間以上"],
    [7, '[Red]0\\回_ ', "7回"],
    [0.5, "General", "0.5"],
  ])("of a number in a column that is too narrow: %p in %s is %s", (value, format, shown) => {
    expect(shownText(value, "####", format)).toBe(shown);
  });

  test.each(["yyyy/m/d", "# ?/?", "0.0E+00", 'ggge"年"m"月"d"日"'])("stays as Excel shows it in formats that are none of plain numbers: %s", (format) => {
    expect(shownText(44652, "######", format)).toBe("######");
  });
});
