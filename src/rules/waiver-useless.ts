import { sheet } from "../grid/drawing";
import { exampleWaiver } from "./example-waiver";
import { defineRule } from "./rule";
import { waivedText, waiverWords } from "./waiver-words";

/** A waiver of what is no longer found: mended since, or changed, so that it is another finding now. */
export const waiverUseless = defineRule({
  id: "waiver-useless",
  category: "waivers",
  severity: "info",
  title: { ja: "当てはまる指摘のない確認済みがある", en: "A waiver speaks of nothing any more" },
  reason: {
    ja: "確認済みは、確かめたときの内容だけに効きます。直したあとや内容が変わったあとに残っていると、何が確かめられたのかが分からなくなります。",
    en: "A waiver holds for what was looked at and nothing else. One that is left over makes it hard to see what has been looked at.",
  },

  *find(_programme, { spentWaivers }) {
    for (const spent of spentWaivers)
      if (spent.why === "useless") yield { at: spent.at, spent: spent.waiver, words: waiverWords(spent), text: waivedText(spent) };
  },

  explain: ({ spent: { sheet: name, cell }, text, words: { by, finding } }) => ({
    ja: [
      `${by}さんが確認済みとした「${finding.ja}」に当たる指摘は、もうありません。`,
      `確認したとき「${name}」の ${cell} は${text.ja}でした。直されたか、内容が変わっています。`,
      "作業ウィンドウで、この確認済みを取り消してください。",
    ],
    en: [
      `${by} waived "${finding.en}", which is no longer found.`,
      `Then, "${name}" ${cell} held ${text.en}; it was mended or changed since.`,
      "Take the waiver back in the pane.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 現状値 | 目標値 | 実績値 |
      | ^       | ^                          | R02    | R07    | R07    |
      | 4       | マイナンバーカードの交付率 | 30.89% | 85%    | 85.1%  |`,
    bad: {
      ...sheet`
      | 課題No. | 成果指標名                 | 現状値 | 目標値 | 実績値    |
      | ^       | ^                          | R02    | R07    | R07       |
      | 4       | マイナンバーカードの交付率 | 30.89% | 85%    | [[85.1%]] |`,
      spentWaivers: [exampleWaiver("useless", 4)],
    },
  },
});
