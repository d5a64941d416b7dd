import { sheet } from "../grid/drawing";
import { likeness } from "../values/likeness";
import { shareInFormula, shareInWords } from "../values/share";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** Where the words say 「AにしめるBの割合」, the formula divides B by A. */
export const formulaInverted = defineRule({
  id: "formula-inverted",
  category: "plan",
  severity: "warning",
  title: { ja: "算出方法の分子と分母が逆になっている", en: "The formula has numerator and denominator exchanged" },
  reason: {
    ja: "公表されたプログラムの1-(1)-4の成果指標②は、証明書に占めるコンビニ交付の割合と説明しながら、算出方法では証明書の件数をコンビニ交付の件数で割っています（資料6）。そのまま計算すると100%を超えます。",
    en: "Outcome indicator ② of 1-(1)-4 in the published programme is described as the share of certificates issued in convenience stores, but its formula divides all certificates by those (appendix 6), which makes more than 100%.",
  },

  *find(programme) {
    for (const { concept, formula, label, name } of everyIndicator(programme)) {
      const words = concept && shareInWords(concept.text);
      const division = formula && shareInFormula(formula.text);
      if (!words || !division) continue;
      const asSaid = likeness(division.part, words.part) + likeness(division.whole, words.whole);
      const exchanged = likeness(division.part, words.whole) + likeness(division.whole, words.part);
      if (exchanged < surely || exchanged < 2 * asSaid) continue;
      const expected = `${division.whole}／${division.part}`;
      yield { at: formula.at, also: [concept.at], actual: oneLine(formula.text), expected, title: indicatorTitle({ label, name }), ...words };
    }
  },

  explain: ({ actual, expected, title, part, whole }) => ({
    ja: [
      `「${title}」の算出方法「${actual}」は、指標の考え方と分子・分母が逆です。`,
      `「${whole}」に占める「${part}」の割合なら、「${expected}」のはずです。`,
      "どちらが正しいかを確かめて、そろえてください。",
    ],
    en: [
      `The formula "${actual}" of "${title}" is the other way round than the indicator is described.`,
      `The share of "${part}" in "${whole}" is "${expected}".`,
      "Find out which is right and correct the other.",
    ],
  }),

  examples: {
    good: sheet`${list("コンビニ交付の件数／各種証明書の件数")}`,
    bad: sheet`${list("[[各種証明書の件数／コンビニ交付の件数]]")}`,
  },
});

/** Both halves of the formula must sound like the other half of the words: together at least this much of 2. */
const surely = 0.9;

function list(formula: string): string {
  return `
    | 成果指標一覧 |
    | 課題No. | 成果指標名 | 成果指標の考え方 | 算出方法 | 現状値 |
    | 4 | コンビニ交付の割合 | 各種証明書に占めるコンビニ交付の割合 | ${formula} | 5.32% |`;
}
