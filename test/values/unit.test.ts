import fc from "fast-check";
import { isConvertible, parseUnit } from "../../src/values/unit";

describe("a unit", () => {
  test.each([
    ["円", "円", 1],
    ["千円", "円", 1000],
    ["百万円", "円", 1_000_000],
    ["億円", "円", 100_000_000],
    ["千枚", "枚", 1000],
    ["万枚", "枚", 10_000],
    ["名", "人", 1],
    ["千人", "人", 1000],
    ["か所", "箇所", 1],
    ["ヶ所", "箇所", 1],
    ["カ所", "箇所", 1],
    ["ヵ所", "箇所", 1],
    ["か月", "箇月", 1],
    ["%ポイント", "ポイント", 1],
    ["トン", "t", 1],
    ["施設・窓口", "施設・窓口", 1],
    ["", "", 1],
  ])("%s counts in %s, %d at a time", (unit, baseUnit, factor) => expect(parseUnit(unit)).toEqual({ unit, baseUnit, factor }));
});

describe("two units", () => {
  const convertible = (a: string, b: string) => isConvertible(parseUnit(a), parseUnit(b));

  test.each([["千円", "億円"], ["人", "名"], ["箇所", "か所"], ["", "%"], ["億", "億円"]])("%s and %s can be compared, either way round", (a, b) => {
    expect([convertible(a, b), convertible(b, a)]).toEqual([true, true]);
  });

  test.each([["%", "人"], ["件", "回"], ["円", "枚"], ["%", "ポイント"]])("%s and %s cannot", (a, b) => {
    expect([convertible(a, b), convertible(b, a)]).toEqual([false, false]);
  });

  test("any unit can be compared with itself in any multiple", () => {
    const multiples = fc.constantFrom("", "十", "百", "千", "万", "百万", "億", "兆");
    fc.assert(fc.property(multiples, multiples, fc.constantFrom("円", "人", "名", "枚", "か所", "TEU"), (a, b, unit) => expect(convertible(a + unit, b + unit)).toBe(true)));
  });
});
