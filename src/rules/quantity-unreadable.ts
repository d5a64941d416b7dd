import { sheet } from "../grid/drawing";
import type { Entry } from "../values/entry";
import { invertedRange } from "../values/inverted-range";
import { isPlaceholder } from "../values/placeholder";
import { exampleForm, exampleIndicator } from "./example-form";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** A 現状値 or 目標値 that begins like a number must be one. Formula errors, placeholders and ranges upside down have rules of their own. */
export const quantityUnreadable = defineRule({
  id: "quantity-unreadable",
  category: "values",
  severity: "error",
  title: { ja: "現状値・目標値が数値として読めない", en: "A baseline or target cannot be read as a number" },
  reason: {
    ja: "「12,34件」「1.2.3%」のような値は、達成率の計算にも一覧の集計にも使えません。数値で表せない目標（全部署など）は文として書けば、そのまま受け付けます。",
    en: "No rate can be calculated from 12,34件 or 1.2.3%. A target that is no number (全部署) is accepted as it stands.",
  },

  *find(programme) {
    for (const indicator of everyIndicator(programme)) {
      const { baseline, targets, undated } = indicator;
      const places: readonly (readonly [what: "baseline" | "target", entry: Entry])[] = [
        ...(baseline ? [["baseline", baseline] as const] : []),
        ...[...targets.map(({ entry }) => entry), ...undated].map((entry) => ["target", entry] as const),
      ];
      for (const [what, entry] of places) {
        const { kind, text, at } = entry;
        if (kind !== "unreadable" || text.startsWith("#") || isPlaceholder(text) || invertedRange(entry)) continue;
        yield { at, what, actual: oneLine(text), title: indicatorTitle(indicator) };
      }
    }
  },

  explain: ({ what, actual, title }) => ({
    ja: [
      `「${title}」の${what === "baseline" ? "現状値" : "目標値"}「${actual}」は数値として読めません。`,
      "「1,580時間」「85%以上」のように、数値に単位を付けた形のはずです。",
      "桁区切りや小数点を確かめて、書き直してください。",
    ],
    en: [
      `The ${what} "${actual}" of "${title}" cannot be read as a number.`,
      "It should be a number with its unit, such as 1,580時間 or 85%以上.",
      "Look at the separators and the decimal point, and write it anew.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "1,234件（令和2（2020）年度）", "1,500件（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "[[12,34件（令和2（2020）年度）]]", "1,500件（令和7（2025）年度）") })}`,
  },
});
