import fc from "fast-check";
import { factorSlipOf } from "../../src/values/factor-slip";
import { entry, quantity } from "./at";

describe("a slip of a factor", () => {
  test("says by how much, and what it should be", () => {
    expect(factorSlipOf(quantity("99,000,000千円"), entry("100,000千円以下"), entry("112,240千円"))).toMatchObject({ factor: 1000, tooLarge: true, corrected: { value: 99_000, unit: "千円" } });
    expect(factorSlipOf(quantity("0.985%"), entry("99%以上"), entry("98.2%"))).toMatchObject({ factor: 100, tooLarge: false, corrected: { value: 98.5, unit: "%" } });
  });

  test("is never seen in a figure between baseline and target, or near them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (baseline, target, share) => {
        const [low, high] = [Math.min(baseline, target), Math.max(baseline, target)];
        const actual = Math.ceil(low / 5 + (high * 5 - low / 5) * share);
        expect(factorSlipOf(quantity(`${actual}件`), entry(`${target}件`), entry(`${baseline}件`))).toBeUndefined();
      }),
    );
  });

  test("is seen whichever way a thousand slipped, and undone by its correction", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 6000 }), fc.constantFrom(true, false), (figure, tooLarge) => {
        const actual = `${tooLarge ? figure * 1000 : figure / 1000}千円`;
        expect(factorSlipOf(quantity(actual), entry("3,000千円"), entry("2,000千円"))).toMatchObject({ factor: 1000, tooLarge, corrected: { value: figure } });
      }),
    );
  });
});
