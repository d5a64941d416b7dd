import fc from "fast-check";
import { defaultSettings } from "../../src/settings";
import { parseRating, ratingWords, suggestRating } from "../../src/values/rating";

const { thresholds } = defaultSettings;

describe("the rating that the rates suggest", () => {
  test.each([
    [[120], 1],
    [[119.9], 2],
    [[105], 2],
    [[104.9], 3],
    [[95], 3],
    [[94.9], 4],
    [[60], 4],
    [[59.9], 5],
    [[300, 50], 3],
    [[90, 100], 3],
    [[94.9, 95.1], 3],
    [[0.1, 119.9], 4],
  ])("of %j is %d", (rates, rating) => expect(suggestRating(rates, thresholds)).toBe(rating));

  test("takes its bands and its cap from the settings", () => {
    const rating = { 1: 130, 2: 110, 3: 100, 4: 80 };
    expect([120, 110, 99, 79].map((rate) => suggestRating([rate], { cap: 150, rating }))).toEqual([2, 2, 4, 5]);
    expect([150, 300].map((cap) => suggestRating([300, 0], { ...thresholds, cap }))).toEqual([4, 1]);
  });

  test("without rates is none", () => expect(suggestRating([], thresholds)).toBeUndefined());

  test("never gets worse as a rate gets better", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 9 }), fc.nat(500), (tenths, more) => {
        const rates = tenths.map((tenth) => tenth / 10);
        expect(suggestRating(rates.map((rate, index) => (index === 0 ? rate + more : rate)), thresholds) ?? 6).toBeLessThanOrEqual(suggestRating(rates, thresholds) ?? 6);
      }),
    );
  });
});

describe("an entered rating", () => {
  test.each([
    ["1", 1],
    ["５", 5],
    ["③", 3],
    ["(4)", 4],
    ["4.", 4],
    ["２：目標を上回って達成", 2],
    ["5 目標を大きく下回った", 5],
    ["ほぼ目標どおり", 3],
    ["ほぼ目標通り", 3],
    ["状況変化等により目標未達", "circumstances-changed"],
  ])("%s is %s", (text, rating) => expect(parseRating(text)).toBe(rating));

  test.each(["", "0", "6", "44", "3.5", "4.0", "B", "◎", "4 ほぼ目標どおり", "4件", "92.0%", "達成"])("%s is none", (text) => expect(parseRating(text)).toBeUndefined());

  test("reads each step's own words", () => {
    for (const step of [1, 2, 3, 4, 5] as const) expect([parseRating(ratingWords[step].ja), parseRating(`${step} ${ratingWords[step].ja}`)]).toEqual([step, step]);
  });
});
