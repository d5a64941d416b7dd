import fc from "fast-check";
import { defaultSettings } from "../../src/settings";
import { achievementOf, type Achievement, type RateMethod } from "../../src/values/achievement";
import type { Aim } from "../../src/values/aim";
import { formatNumber } from "../../src/values/quantity";
import { entry, quantity } from "./at";

const figures = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 2 })).map(([digits, decimals]) => digits / 10 ** decimals);
const positive = figures.filter((value) => value > 0);
const aims = fc.constantFrom<Aim>("at-least", "at-most", "keep");
const methods = fc.constantFrom("ratio", "improvement", "two-minus-ratio");

interface Case {
  readonly actual: string;
  readonly target: string;
  readonly baseline?: string;
  readonly aim: Aim;
  readonly method?: RateMethod;
}

function achieved({ actual, target, baseline = "—", aim, method = "ratio" }: Case): Achievement {
  const achievement = achievementOf({
    actual: quantity(actual),
    target: entry(target),
    baseline: entry(baseline),
    aim: { value: aim, decidedBy: "entry" },
    cumulative: false,
    settings: { ...defaultSettings, rateMethod: method },
  });
  if (!achievement) throw new Error(`${target} is no target`);
  return achievement;
}

interface Multiple {
  readonly unit: string;
  readonly factor: number;
}

const written = (value: number, unit = "件") => `${value < 0 ? "▲" : ""}${formatNumber(Math.abs(value))}${unit}`;

describe("whatever the figures", () => {
  test("a better result never turns a reached target into a missed one", () => {
    fc.assert(
      fc.property(figures, figures, figures, aims, fc.constantFrom("", "以上", "超", "以下", "未満"), (a, b, target, aim, bound) => {
        const [worse, better] = (aim === "at-most") === a < b ? [b, a] : [a, b];
        const met = (actual: number) => achieved({ actual: written(actual), target: `${written(target)}${bound}`, aim }).met;
        expect(met(worse) === true && met(better) === false).toBe(false);
      }),
    );
  });

  test("a target without a strict bound is reached exactly where its rate is 100% or more, by any method", () => {
    fc.assert(
      fc.property(figures, positive, figures, aims, methods, (actual, target, baseline, aim, method) => {
        const { met, rate } = achieved({ actual: written(actual), target: written(target), baseline: written(baseline), aim, method });
        if (rate !== null) expect(met).toBe(rate >= 100);
      }),
    );
  });

  test("a range is reached exactly where its rate is 100%", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (actual, lower, width) => {
        const { met, rate } = achieved({ actual: written(actual), target: `${lower}～${written(lower + width)}`, aim: "range" });
        expect(met).toBe(rate === 100);
      }),
    );
  });

  test("everything stays as it is if actual, target and baseline are written in other multiples of their unit", () => {
    const multiples = fc.constantFrom<Multiple>({ unit: "円", factor: 1 }, { unit: "千円", factor: 1000 }, { unit: "百万円", factor: 1_000_000 });
    const amounts = fc.integer({ min: -9999, max: 9999 }).map((millions) => millions * 1_000_000);
    fc.assert(
      fc.property(amounts, amounts, amounts, aims, methods, fc.tuple(multiples, multiples, multiples), (actual, target, baseline, aim, method, [a, b, c]) => {
        const inUnits = (one: Multiple, two: Multiple, three: Multiple) =>
          achieved({ actual: written(actual / one.factor, one.unit), target: written(target / two.factor, two.unit), baseline: written(baseline / three.factor, three.unit), aim, method });
        const yen = { unit: "円", factor: 1 };
        const [plain, converted] = [inUnits(yen, yen, yen), inUnits(a, b, c)];
        expect({ ...converted, sum: "" }).toEqual({ ...plain, sum: "" });
      }),
    );
  });

  test("the status is a exactly where the target was reached", () => {
    fc.assert(
      fc.property(figures, figures, figures, aims, (actual, target, baseline, aim) => {
        const { met, status } = achieved({ actual: written(actual), target: written(target), baseline: written(baseline), aim });
        expect(status === "a").toBe(met);
      }),
    );
  });

  test("a rate comes with its sum, and a sum with its rate", () => {
    fc.assert(
      fc.property(figures, figures, figures, aims, methods, (actual, target, baseline, aim, method) => {
        const { rate, sum, method: used } = achieved({ actual: written(actual), target: written(target), baseline: written(baseline), aim, method });
        expect([rate === null, sum === "", used === null].every((missing, _, all) => missing === all[0])).toBe(true);
      }),
    );
  });
});
