import { sheet } from "../grid/drawing";
import type { Bilingual } from "../language";
import type { Entry } from "../values/entry";
import { invertedRange } from "../values/inverted-range";
import { exampleForm, exampleIndicator } from "./example-form";
import { figureNames } from "./every-figure";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";

/** A range names its lower bound first. */
export const rangeInverted = defineRule({
  id: "range-inverted",
  category: "values",
  severity: "error",
  title: { ja: "範囲の上限と下限が逆になっている", en: "A range is upside down" },
  reason: {
    ja: "「59～90%」のような範囲（第3章、資料5・6）は、小さい方から書きます。逆の範囲は、範囲なのか「90%から70%へ」の意味なのか、打ち間違いなのかが決まらず、達成かどうかを判定できません。",
    en: "A range such as 59～90% (chapter 3, appendices 5 and 6) begins with the lower bound. Upside down it may be a range, a way from one value to another or a slip, so that nothing can be judged by it.",
  },

  *find(programme) {
    for (const indicator of everyIndicator(programme)) {
      const { baseline, targets, undated, actuals } = indicator;
      const places: readonly (readonly [what: Bilingual, entry: Entry | undefined])[] = [
        [figureNames.baseline, baseline],
        ...[...targets.map(({ entry }) => entry), ...undated].map((entry) => [figureNames.target, entry] as const),
        ...actuals.map(({ entry }) => [figureNames.actual, entry] as const),
      ];
      for (const [what, entry] of places) {
        const meant = entry && invertedRange(entry);
        if (entry && meant)
          yield { at: entry.at, what, actual: oneLine(entry.text), expected: figureWords(meant), title: indicatorTitle(indicator) };
      }
    }
  },

  explain: ({ what, actual, expected, title }) => ({
    ja: [`「${title}」の${what.ja}「${actual}」は、上限が先に書かれています。`, `範囲であれば「${expected}」のはずです。`, "範囲であれば小さい方から書き、そうでなければ値を直してください。"],
    en: [
      `The ${what.en} "${actual}" of "${title}" names its upper bound first.`,
      `As a range it would be ${expected}.`,
      "If a range is meant, write the lower bound first; otherwise correct the value.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "会場の利用率", "65%（令和2（2020）年度）", "70%～90%（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "会場の利用率", "65%（令和2（2020）年度）", "[[90%～70%（令和7（2025）年度）]]") })}`,
  },
});
