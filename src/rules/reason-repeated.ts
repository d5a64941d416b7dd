import { sheet } from "../grid/drawing";
import { plainText } from "../values/plain-text";
import { longYear } from "../values/fiscal-year";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** The reason for a shortfall is written for its year, not copied from the year before. */
export const reasonRepeated = defineRule({
  id: "reason-repeated",
  category: "results",
  severity: "info",
  title: { ja: "未達の理由が前の年度と同じ文である", en: "The reason is that of the year before" },
  reason: {
    ja: "未達の理由は、その年度に何があったかを伝えるためのものです。前の年度の文がそのまま残っていると、書き忘れなのか、事情が同じなのかが分かりません。",
    en: "The reason tells what happened in that year. Where the sentence of the year before stands again, nobody knows whether it was forgotten or still holds.",
  },

  *find(programme) {
    for (const indicator of everyIndicator(programme))
      for (const [i, { fiscalYear, entry }] of indicator.reasons.entries()) {
        const before = indicator.reasons[i - 1];
        if (!before || plainText(entry.text).length < 4 || plainText(entry.text) !== plainText(before.entry.text)) continue;
        yield { at: entry.at, also: [before.entry.at], actual: oneLine(entry.text), title: indicatorTitle(indicator), year: longYear(fiscalYear) };
      }
  },

  explain: ({ title, year }) => ({
    ja: [`「${title}」の${year}の未達の理由が、前の年度と同じ文です。`, "理由は年度ごとに書かれるはずです。", "書き直しを忘れていないか確かめてください。事情が同じであれば、このままで構いません。"],
    en: [`The reason of "${title}" for ${year} is that of the year before, word for word.`, "A reason is written for its year.", "Check that it was not forgotten; if it still holds, leave it as it is."],
  }),

  examples: {
    good: sheet`${list("会場の改修のため。", "感染症のため。")}`,
    bad: sheet`${list("会場の改修のため。", "[[会場の改修のため。]]")}`,
  },
});

function list(first: string, second: string): string {
  return `
    | 課題No. | 成果指標名 | 現状値 | 未達の理由 | < |
    | ^ | ^ | R02 | R04 | R05 |
    | 4 | 発行件数 | 10件 | ${first} | ${second} |`;
}
