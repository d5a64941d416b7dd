import { sheet } from "../grid/drawing";
import { exampleWaiver } from "./example-waiver";
import { defineRule } from "./rule";
import { waiverWords } from "./waiver-words";

/** A waiver whose last day is over: its finding counts again. */
export const waiverExpired = defineRule({
  id: "waiver-expired",
  category: "waivers",
  severity: "warning",
  title: { ja: "確認済みの期限が過ぎた", en: "A waiver has expired" },
  reason: {
    ja: "確認済みは、確かめた時点の事情によるものです。期限を過ぎたら、今もそれでよいかを確かめ直します。",
    en: "A waiver rests on what was so at the time. When its last day is over, somebody has to look again.",
  },

  *find(_programme, { spentWaivers }) {
    for (const spent of spentWaivers) {
      const { why, at, waiver } = spent;
      if (why === "expired") yield { at, spent: waiver, reason: waiver.reason, until: waiver.until ?? "", words: waiverWords(spent) };
    }
  },

  explain: ({ until, reason, words: { by, finding } }) => ({
    ja: [
      `「${finding.ja}」は確認済みでしたが、期限の ${until} を過ぎました。`,
      `${by}さんが「${reason}」として確認したものです。`,
      "今もこのままでよければ確認済みにし直し、そうでなければ直してください。",
    ],
    en: [
      `The waiver of "${finding.en}" expired on ${until}.`,
      `${by} gave it because of: "${reason}".`,
      "Waive the finding again if it is still right as it is; otherwise mend it.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 現状値 | 目標値 | 実績値 |
      | ^       | ^                          | R02    | R07    | R07    |
      | 4       | マイナンバーカードの交付率 | 30.89% | 85%    | 78.2%  |`,
    bad: {
      ...sheet`
      | 課題No. | 成果指標名                 | 現状値 | 目標値 | 実績値    |
      | ^       | ^                          | R02    | R07    | R07       |
      | 4       | マイナンバーカードの交付率 | 30.89% | 85%    | [[78.2%]] |`,
      spentWaivers: [exampleWaiver("expired", 4)],
    },
  },
});
