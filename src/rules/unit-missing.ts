import { sheet } from "../grid/drawing";
import { figuresOf } from "./every-figure";
import { exampleForm, exampleIndicator } from "./example-form";
import { everyIndicator } from "./indicator-words";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";

/** Where other figures of an indicator have a unit, each of them has one. */
export const unitMissing = defineRule({
  id: "unit-missing",
  category: "values",
  severity: "warning",
  title: { ja: "単位が書かれていない値がある", en: "A figure has no unit" },
  reason: {
    ja: "同じ指標のほかの値に単位があれば（第3章、資料5・6）、単位のない値も同じ単位とみなして計算します。千円と円のように取り違えやすい単位では、値が千倍違ってしまいます。",
    en: "Where other figures of the indicator have a unit (chapter 3, appendices 5 and 6), one without is taken to be in the same. With 千円 and 円 that can be off by a thousand.",
  },

  *find(programme) {
    for (const indicator of everyIndicator(programme)) {
      const figures = figuresOf(indicator);
      const usual = figures.find(({ entry }) => entry.unit !== "")?.entry;
      if (!usual) continue;
      for (const { entry, what, title } of figures) {
        // Nothing is nothing in any unit.
        if (entry.unit !== "" || entry.value === 0) continue;
        const actual = figureWords(entry);
        yield { at: entry.at, also: [usual.at], actual, expected: `${actual}${usual.unit}`, what, title, unit: usual.unit };
      }
    }
  },

  explain: ({ actual, what, title, unit }) => ({
    ja: [`「${title}」の${what.ja}「${actual}」に単位がありません。`, `この指標のほかの値の単位は「${unit}」です。`, "単位を書き添えてください。"],
    en: [`The ${what.en} "${actual}" of "${title}" has no unit.`, `The other figures of the indicator are in "${unit}".`, "Add the unit."],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "1,234件（令和2（2020）年度）", "1,500件（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "[[1,234（令和2（2020）年度）]]", "1,500件（令和7（2025）年度）") })}`,
  },
});
