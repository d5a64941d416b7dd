import { sheet } from "../grid/drawing";
import type { YearResult } from "../model/indicator";
import { invertedRange } from "../values/inverted-range";
import { isPlaceholder } from "../values/placeholder";
import { oneLine } from "./one-line";
import { entryWords, resultTitle } from "./result-words";
import { defineRule } from "./rule";

/** An entered 実績値 must be a number where its target is one. Formula errors, placeholders and ranges upside down have rules of their own. */
export const actualUnreadable = defineRule({
  id: "actual-unreadable",
  category: "results",
  severity: "error",
  title: { ja: "実績値が数値として読めない", en: "An actual cannot be read as a number" },
  reason: {
    ja: "「12,34件」「1.2.3%」のような値や、数値の目標に対する文では、達成率も達成・未達も決まりません（進捗管理、第4章）。文の目標（全部署など）に対する文は、そのまま受け付けます。",
    en: "Neither 12,34件 nor words against a target in numbers can be compared (yearly review, chapter 4). Words against a target in words (全部署) are accepted as they stand.",
  },

  *find({ results }) {
    for (const result of results) {
      const { actual, target } = result;
      if (!actual || !isUnreadable(result) || actual.text.startsWith("#") || isPlaceholder(actual.text) || invertedRange(actual)) continue;
      const aimed = target?.kind === "quantity" ? entryWords(target) : undefined;
      yield { at: actual.at, actual: oneLine(actual.text), title: resultTitle(result), target: aimed };
    }
  },

  explain: ({ actual, title, target }) => ({
    ja: [
      `${title.ja}の実績値「${actual}」は数値として読めません。`,
      target === undefined ? "「1,580時間」「78.2%」のように、数値に単位を付けた形のはずです。" : `目標値が「${target}」なので、同じ単位の数値のはずです。`,
      "桁区切りや小数点を確かめて書き直し、説明は備考に移してください。",
    ],
    en: [
      `The actual "${actual}" cannot be read as a number (${title.en}).`,
      target === undefined ? "It should be a number with its unit, such as 1,580時間 or 78.2%." : `The target is "${target}", so it should be a number in the same unit.`,
      "Look at the separators and the decimal point, and move explanations to the remarks.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名       | 目標値  | 実績値  |
      | ^       | ^                | R07     | R07     |
      | 4       | 証明書の発行件数 | 1,500件 | 1,234件 |`,
    bad: sheet`
      | 課題No. | 成果指標名       | 目標値  | 実績値     |
      | ^       | ^                | R07     | R07        |
      | 4       | 証明書の発行件数 | 1,500件 | [[12,34件]] |`,
  },
});

/** Words are no fault in a year that has not ended: 集計中. */
const isUnreadable = ({ due, actual, target }: YearResult): boolean =>
  actual?.kind === "unreadable" || (due && actual?.kind === "statement" && target?.kind === "quantity");
