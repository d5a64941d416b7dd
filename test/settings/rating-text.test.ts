import { Failure } from "../../src/failure";
import { defaultSettings } from "../../src/settings";
import { rating } from "../../src/settings/rating-scale";
import { othersFrom, othersText, stepsFrom, stepsText } from "../../src/settings/rating-text";

const { steps, others } = defaultSettings.rating;
const accepted = (...lines: readonly string[]) => rating.safeParse({ steps: stepsFrom(lines.join("\n")) }).success;

describe("a rating scale, line by line", () => {
  test("is written with its words, its bounds and what they say of the target, and read again as it was", () => {
    expect(stepsText(steps).split("\n").slice(2)).toEqual([
      "3 ほぼ目標どおり、ほぼ目標通り / about as planned ＝ 95%以上",
      "4 目標を下回った / below the target ＝ 60%以上、未達",
      "5 目標を大きく下回った / far below the target ＝ 未達",
    ]);
    expect(othersText(others)).toBe("状況変化等により目標未達 / missed because circumstances changed ＝ 未達");
    expect(rating.parse({ steps: stepsFrom(stepsText(steps)), others: othersFrom(othersText(others)) })).toEqual({ steps, others });
  });

  test("may be as short as its labels, in any width", () =>
    expect(rating.parse({ steps: stepsFrom("青=１００％以上，達成\n\n黄　＝ 80.5\r\n 赤 ") }).steps).toEqual([
      { label: "青", alsoCalled: [], from: 100, reached: true },
      { label: "黄", alsoCalled: [], from: 80.5 },
      { label: "赤", alsoCalled: [] },
    ]));

  test("may be left out altogether", () => expect(rating.parse({ steps: stepsFrom(" \n"), others: othersFrom("") })).toEqual({ steps: [], others: [] }));

  test("names the line that cannot be read", () => {
    expect(() => stepsFrom("S\nA ＝ だいたい達成")).toThrow(Failure);
    expect(() => stepsFrom("S\nA ＝ だいたい達成")).toThrow(/2/);
  });

  test.each([
    ["one step alone", ["S"]],
    ["a label twice, in another width", ["S", "Ｓ"]],
    ["bounds that rise", ["S ＝ 80", "A ＝ 100", "B"]],
    ["a bound of the last step", ["S ＝ 100", "A ＝ 80"]],
    ["a step without a bound among steps with one", ["S ＝ 100", "A", "B ＝ 50", "C"]],
  ])("is refused with %s", (_what, lines) => expect(accepted(...lines)).toBe(false));

  test("is accepted with bounds for all but the last, or for none", () =>
    expect([accepted("S ＝ 100", "A ＝ 0", "B"), accepted("S", "A")]).toEqual([true, true]));
});
