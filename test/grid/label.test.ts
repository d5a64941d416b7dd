import { sheet } from "../../src/grid/drawing";
import { circled, plainLabel, sameLabel } from "../../src/grid/label";
import { labelsOf } from "../../src/grid/label-index";

describe("labels", () => {
  test.each([
    ["現 状 値", "現状値"],
    ["現\n状\n値", "現状値"],
    ["　所　管　", "所管"],
    ["課題No.", "課題№"],
    ["課題 Ｎｏ．", "課題No"],
    ["課題NO.", "課題No."],
    ["目標値（％）", "目標値(%)"],
  ])("%j is the label %j", (written, label) => expect(sameLabel(written, label)).toBe(true));

  test.each([
    ["現状", "現状値"],
    ["取組名", "取組No."],
    ["目標値", "目標値の考え方"],
  ])("%j is not the label %j", (written, label) => expect(sameLabel(written, label)).toBe(false));

  test("keep a word that merely begins with no", () => expect(plainLabel("note no.1")).toBe("noteNo1"));

  test.each([
    [1, "①"],
    [20, "⑳"],
    [21, "㉑"],
    [50, "㊿"],
  ])("%d is circled as %s", (number, label) => expect(circled(number)).toBe(label));
});

describe("the labels of a sheet", () => {
  const { grid } = sheet`
    | 成果指標①-2 | 成果指標　② | 成 果 指 標 3 | 成果指標 |
    | 達成率（％）  | 達成率       | 現状値        | 現状     |`;

  test("are found with the number behind them", () =>
    expect(labelsOf(grid, "成果指標").map(({ number, area }) => [number, area.column])).toEqual([
      ["①-2", 0],
      ["②", 1],
      ["③", 2],
      ["", 3],
    ]));

  test("are found with brackets behind them", () => expect(labelsOf(grid, "達成率").map(({ remark }) => remark)).toEqual(["%", ""]));

  test("are compared as a whole", () => expect(labelsOf(grid, "現状").map(({ area }) => area.column)).toEqual([3]));
});
