import { sheet } from "../grid/drawing";
import { byCell } from "./by-cell";
import { oneLine } from "./one-line";
import { resultsTitle } from "./result-words";
import { defineRule } from "./rule";

/** A 達成率 stands only where there are an 実績値 and a 目標値 to make it from. */
export const rateWithoutFigures = defineRule({
  id: "rate-without-figures",
  category: "results",
  severity: "warning",
  title: { ja: "実績値か目標値がないのに達成率がある", en: "There is a rate where actual or target is missing" },
  reason: {
    ja: "達成率は実績値と目標値から計算します（第4章）。どちらかがない年度の達成率は、数式が残した0%や、別の年度からの写しのことがあり、そのまま平均に入ってしまいます。",
    en: "A rate is made from actual and target (chapter 4). Where one of them is not there, it may be the 0% of a formula or a copy from another year, and goes into every mean.",
  },

  *find({ results }) {
    const found = results.flatMap((result) => {
      const { due, rate, actual, target } = result;
      if (rate?.kind !== "quantity") return [];
      const noTarget = target?.kind === "none";
      // A blank of a year that is due is the business of actual-missing, whatever else depends on it.
      const noActual = actual?.kind === "none" || (actual?.kind === "blank" && !due);
      if (!noTarget && !noActual) return [];
      const empty = [noActual ? actual : undefined, noTarget ? target : undefined].flatMap((entry) => entry?.at ?? []);
      return [{ at: rate.at, also: empty, result, actual: oneLine(rate.text), lacks: noActual ? lacks.actual : lacks.target }];
    });
    for (const [first, ...others] of byCell(found)) yield { ...first, title: resultsTitle([first, ...others].map(({ result }) => result)) };
  },

  explain: ({ actual, title, lacks: missing }) => ({
    ja: [
      `${title.ja}の達成率に「${actual}」とありますが、${missing.ja}がありません。`,
      "達成率は、実績値と目標値の両方があるときだけ入るはずです。",
      "実績値と目標値を確かめ、なければ達成率を空欄か「—」にしてください。",
    ],
    en: [
      `The rate is "${actual}", but there is no ${missing.en} (${title.en}).`,
      "A rate should stand only where there are both an actual and a target.",
      "Check both; where one is not there, leave the rate blank or enter —.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 目標値 | < | 実績値 | < | 達成率 | < |
      | ^ | ^ | R07 | R08 | R07 | R08 | R07 | R08 |
      | 4 | 発行件数 | 100件 | 120件 | 98件 | | 98.0% | |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 目標値 | < | 実績値 | < | 達成率 | < |
      | ^ | ^ | R07 | R08 | R07 | R08 | R07 | R08 |
      | 4 | 発行件数 | 100件 | 120件 | 98件 | | 98.0% | [[0.0%]] |`,
  },
});

const lacks = { actual: { ja: "実績値", en: "actual" }, target: { ja: "目標値", en: "target" } } as const;
