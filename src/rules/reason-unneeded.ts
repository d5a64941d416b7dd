import { sheet } from "../grid/drawing";
import { parseText } from "../values/parse-entry";
import { byCell } from "./by-cell";
import { figureWords, resultsTitle } from "./result-words";
import { defineRule } from "./rule";

/** 未達の理由 is given for a target that was missed. */
export const reasonUnneeded = defineRule({
  id: "reason-unneeded",
  category: "results",
  severity: "info",
  title: { ja: "達成しているのに未達の理由がある", en: "A reason for a shortfall stands where the target was reached" },
  reason: {
    ja: "未達の理由があると、読む人は未達と受け取ります（第4章）。実績値を直したあとの消し忘れか、実績値・目標値・方向の誤りのことがあります。",
    en: "Whoever reads a reason takes the target for missed (chapter 4). It may have been forgotten when the actual was corrected; or actual, target or direction are wrong.",
  },

  *find({ results }) {
    const found = results.flatMap((result) => {
      const { reason, achievement, actual, target } = result;
      if (!reason || achievement?.met !== true || actual?.kind !== "quantity" || target?.kind !== "quantity") return [];
      const { kind } = parseText(reason.text, reason.at);
      if (kind === "blank" || kind === "none") return [];
      return [{ at: reason.at, also: [actual.at], result, figures: [figureWords(actual), figureWords(target)] }];
    });
    for (const [first, ...others] of byCell(found)) yield { ...first, title: resultsTitle([first, ...others].map(({ result }) => result)) };
  },

  explain: ({ title, figures: [reached, aimed] }) => ({
    ja: [
      `${title.ja}に未達の理由がありますが、実績値 ${reached} は目標値 ${aimed} を達成しています。`,
      "未達の理由は、目標に達しなかった年度だけに書くはずです。",
      "実績値と目標値を確かめ、達成していれば理由を消すか、備考に移してください。",
    ],
    en: [
      `A reason for a shortfall is given, but the actual ${reached} reaches the target ${aimed} (${title.en}).`,
      "A reason is given only where the target was missed.",
      "Check actual and target; if it was reached, take the reason out or move it to the remarks.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | 実績値 | 未達の理由 |
      | ^       | ^          | R02    | R07    | R07    | R07        |
      | 4       | 発行件数   | 80件   | 100件  | 98件   | 改修による |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | 実績値 | 未達の理由     |
      | ^       | ^          | R02    | R07    | R07    | R07            |
      | 4       | 発行件数   | 80件   | 100件  | 108件  | [[改修による]] |`,
  },
});
