import fc from "fast-check";
import { defaultSettings, parseSettings, type RatingScale } from "../../src/settings";
import { parseRating, ratingChoices, ratingName, saysReached, stepWords, suggestRating } from "../../src/values/rating";

const scaleOf = (rating: unknown): RatingScale => parseSettings(JSON.stringify({ rating })).rating;
const published = defaultSettings.rating;
const letters = scaleOf({ steps: [{ label: "S", name: "計画以上", reached: true }, { label: "A", name: "計画どおり" }, { label: "B" }, { label: "C" }], others: [{ name: "完了" }] });
const colours = scaleOf({ steps: [{ label: "青", from: 100, reached: true }, { label: "黄", from: 80 }, { label: "赤", reached: false }], others: [] });

/** The label of the step, or the words beside the steps. */
function said(text: string, scale = published): string | undefined {
  const entered = parseRating(text, scale);
  return entered && (entered.kind === "step" ? entered.step.label : entered.other.name);
}
const suggested = (rates: readonly number[], settings = defaultSettings) => settings.rating.steps[suggestRating(rates, settings) ?? -1]?.label;

describe("the rating that the rates suggest", () => {
  test.each([
    [[120], "1"],
    [[119.9], "2"],
    [[105], "2"],
    [[104.9], "3"],
    [[95], "3"],
    [[94.9], "4"],
    [[60], "4"],
    [[59.9], "5"],
    [[300, 50], "3"],
    [[90, 100], "3"],
    [[94.9, 95.1], "3"],
    [[0.1, 119.9], "4"],
  ])("of %j is %s", (rates, rating) => expect(suggested(rates)).toBe(rating));

  test("takes its steps and its cap from the settings", () => {
    expect([100, 99.9, 80, 79.9].map((rate) => suggested([rate], { ...defaultSettings, rating: colours }))).toEqual(["青", "黄", "黄", "赤"]);
    const capped = (cap: number) => suggested([300, 0], { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, cap } });
    expect([150, 300].map(capped)).toEqual(["4", "1"]);
  });

  test("without rates, without bounds and without a scale is none", () => {
    expect(suggestRating([], defaultSettings)).toBeUndefined();
    expect([letters, scaleOf({ steps: [] })].map((rating) => suggestRating([100], { ...defaultSettings, rating }))).toEqual([undefined, undefined]);
  });

  test("never gets worse as a rate gets better", () => {
    const rank = (rates: readonly number[]) => suggestRating(rates, defaultSettings) ?? 9;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 9 }), fc.nat(500), (tenths, more) => {
        const rates = tenths.map((tenth) => tenth / 10);
        expect(rank(rates.map((rate, index) => (index === 0 ? rate + more : rate)))).toBeLessThanOrEqual(rank(rates));
      }),
    );
  });
});

describe("an entered rating", () => {
  test.each([
    ["1", "1"],
    ["５", "5"],
    ["③", "3"],
    ["(4)", "4"],
    ["4.", "4"],
    ["２：目標を上回って達成", "2"],
    ["5 目標を大きく下回った", "5"],
    ["ほぼ目標どおり", "3"],
    ["ほぼ目標通り。", "3"],
    ["目標を上回った", "2"],
    ["状況変化等により目標未達", "状況変化等により目標未達"],
    ["状況変化等により目標未達（改修工事のため）", "状況変化等により目標未達"],
  ])("%s is %s", (text, rating) => expect(said(text)).toBe(rating));

  test.each(["", "0", "6", "44", "3.5", "4.0", "B", "◎", "4 ほぼ目標どおり", "4件", "92.0%", "達成"])("%s is none", (text) => expect(said(text)).toBeUndefined());

  test("is read by the scale of the city", () => {
    expect(["Ｓ", "a", "B.", "S 計画以上", "計画どおり", "完了", "黄"].map((text) => said(text, letters))).toEqual(["S", "A", "B", "S", "A", "完了", undefined]);
    expect(["青", "黄", "赤", "1"].map((text) => said(text, colours))).toEqual(["青", "黄", "赤", undefined]);
    const rings = scaleOf({ steps: [{ label: "◎" }, { label: "○" }, { label: "△" }] });
    expect(["◎", "〇", "◯", "△", "×"].map((text) => said(text, rings))).toEqual(["◎", "○", "○", "△", undefined]);
    expect(said("1", scaleOf({ steps: [] }))).toBeUndefined();
  });

  test("says that the target was reached or missed, where the scale does", () => {
    const reached = (text: string, scale: RatingScale) => {
      const entered = parseRating(text, scale);
      return entered && saysReached(entered);
    };
    expect(["1", "3", "4", "状況変化等により目標未達"].map((text) => reached(text, published))).toEqual([true, undefined, false, false]);
    expect(["S", "A", "C"].map((text) => reached(text, letters))).toEqual([true, undefined, undefined]);
  });
});

test("a scale is told in its own words, with the label alone where it has none", () => {
  expect(letters.steps.map((step) => stepWords(step).ja)).toEqual(["S 計画以上", "A 計画どおり", "B", "C"]);
  expect(published.steps.slice(3).map((step) => stepWords(step).en)).toEqual(["4 below the target", "5 far below the target"]);
  const entered = parseRating("B", letters);
  expect(entered && ratingName(entered).ja).toBe("B");
  expect([letters, published].map(ratingChoices)).toEqual([["S", "A", "B", "C", "完了"], ["1", "2", "3", "4", "5", "状況変化等により目標未達"]]);
});
