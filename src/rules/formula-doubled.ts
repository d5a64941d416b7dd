import { sheet } from "../grid/drawing";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** What makes a percentage; 1,000 and 100.5 do not. */
const timesHundred = /[×✕xX*]100(?![\d,.])/g;

/** A share is multiplied by 100 once. */
export const formulaDoubled = defineRule({
  id: "formula-doubled",
  category: "plan",
  severity: "warning",
  title: { ja: "算出方法で100を二度掛けている", en: "A formula multiplies by 100 twice" },
  reason: {
    ja: "割合を%にするために100を掛けるのは一度です（資料5・6の算出方法）。二度掛けた式のとおりに計算すると、実績値が100倍になります。",
    en: "A share becomes a percentage by one multiplication with 100 (appendices 5 and 6, formula). Whoever follows a formula with two gets a hundred times the actual.",
  },

  *find(programme) {
    for (const indicator of everyIndicator(programme)) {
      const { formula } = indicator;
      // Terms of a sum have a multiplication each.
      const terms = formula?.text.normalize("NFKC").replace(/[^\S\n]/g, "").split(/[+\n、。;]/) ?? [];
      const doubled = terms.find((term) => (term.match(timesHundred) ?? []).length > 1);
      if (!formula || doubled === undefined) continue;
      yield { at: formula.at, actual: oneLine(formula.text), expected: withOne(doubled), title: indicatorTitle(indicator) };
    }
  },

  explain: ({ actual, expected, title }) => ({
    ja: [`「${title}」の算出方法「${actual}」は、100を二度掛けています。`, `割合であれば、「${expected}」のように一度のはずです。`, "算出方法を直し、実績値が同じ誤りで計算されていないかも確かめてください。"],
    en: [
      `The formula "${actual}" of "${title}" multiplies by 100 twice.`,
      `A share takes one, as in "${expected}".`,
      "Correct the formula, and see that no actual was calculated that way.",
    ],
  }),

  examples: { good: sheet`${list("発行件数／全件数×100")}`, bad: sheet`${list("[[発行件数×100／全件数×100]]")}` },
});

/** The term with its last multiplication only. */
function withOne(term: string): string {
  const count = (term.match(timesHundred) ?? []).length;
  let seen = 0;
  return term.replace(timesHundred, (found) => (++seen < count ? "" : found));
}

function list(formula: string): string {
  return `
    | 課題No. | 成果指標名 | 算出方法 | 現状値 |
    | 4 | 発行の割合 | ${formula} | 5.32% |`;
}
