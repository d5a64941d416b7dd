import { sheet } from "../grid/drawing";
import { byCell } from "./by-cell";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";
import { targetSlips } from "./target-slips";

/** From year to year no 目標値 leaps by a power of ten and back. The 実績値 is the business of factor-slip. */
export const targetSlip = defineRule({
  id: "target-slip",
  category: "plan",
  severity: "warning",
  title: { ja: "目標値の桁か単位が違うように見える", en: "A target looks off by a factor" },
  reason: {
    ja: "各年度の目標値（資料5・6）のうち一つだけが前後のおよそ10倍や1,000倍なら、円と千円の取り違えか桁の打ち間違いです。そのままでは、達成率も財政効果も桁違いになります。疑わしいだけなので警告です。",
    en: "Where one of the yearly targets (appendices 5 and 6) is ten or a thousand times its neighbours, 円 was taken for 千円, or a digit slipped. Rates and effects would be off by as much. It is a doubt only, so a warning.",
  },

  *find(programme) {
    const found = everyIndicator(programme).flatMap((indicator) =>
      targetSlips(indicator).map(({ entry, slip, neighbours }) => ({
        at: entry.at,
        also: neighbours.map(({ at }) => at),
        actual: figureWords(entry),
        expected: figureWords(slip.corrected),
        title: indicatorTitle(indicator),
        others: neighbours.map(figureWords),
        factor: slip.factor.toLocaleString("en"),
        tooLarge: slip.tooLarge,
      })),
    );
    for (const [fault] of byCell(found)) yield fault;
  },

  explain: ({ title, actual, expected, others, factor, tooLarge }) => ({
    ja: [
      `「${title}」の目標値 ${actual} は、前後の値（${others.join("、")}）のおよそ${tooLarge ? `${factor}倍` : `${factor}分の1`}です。`,
      `桁か単位の取り違えなら、${expected} のはずです。`,
      "単位と桁を確かめ、違っていれば直してください。正しい値であれば、このままで構いません。",
    ],
    en: [
      `The target ${actual} of "${title}" is about ${tooLarge ? `${factor} times` : `one ${factor}th of`} the figures beside it (${others.join(", ")}).`,
      `If a digit or the unit slipped, it should be ${expected}.`,
      "Check unit and digits and correct what is wrong; if it is right, leave it as it is.",
    ],
  }),

  examples: { good: sheet`${list("122,500千円")}`, bad: sheet`${list("[[122,500,000千円]]")}` },
});

function list(second: string): string {
  return `
    | 課題No. | 成果指標名 | 現状値 | 目標値 | < | < |
    | ^ | ^ | R02 | R05 | R06 | R07 |
    | 4 | 広告の収入 | 100,000千円 | 110,000千円 | ${second} | 130,000千円 |`;
}
