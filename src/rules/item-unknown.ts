import { sheet } from "../grid/drawing";
import { exampleForm } from "./example-form";
import { numberedPlaces, oncePerCell } from "./numbered-initiatives";
import { defineRule } from "./rule";

/** A 項目No. is one of those of its 取組, where the settings list its items. */
export const itemUnknown = defineRule({
  id: "item-unknown",
  category: "structure",
  severity: "error",
  title: { ja: "項目No.がその取組にない", en: "The initiative has no such item" },
  reason: {
    ja: "項目別の集計は取組No.と項目No.で決まります。設定の「取組と項目の一覧」（標準は第3章の項目）にない番号は、どの項目にも数えられません。項目の一覧が空なら調べません。",
    en: "Summaries by item go by both numbers. An item that the settings do not list (as published: those of chapter 3) is counted nowhere. Without a list nothing is checked.",
  },

  *find(programme, { settings: { masters } }) {
    const faults = numberedPlaces(programme).flatMap(({ initiativeNo, itemNo }) => {
      const items = masters.initiatives.find(({ no }) => no === initiativeNo.value)?.items ?? [];
      if (itemNo?.value === undefined || items.length === 0 || items.some(({ no }) => no === itemNo.value)) return [];
      const expected = items.map(({ no }) => String(no));
      return [{ at: itemNo.at, also: [initiativeNo.at], actual: itemNo.text, expected, initiative: String(initiativeNo.value) }];
    });
    yield* oncePerCell(faults);
  },

  explain: ({ actual, expected, initiative }) => ({
    ja: [
      `取組${initiative}に項目No.「${actual}」はありません。`,
      `取組${initiative}の項目は ${expected.join("、")} です。`,
      "取組No.と項目No.を確かめて直すか、設定の「取組と項目の一覧」に項目を加えてください。",
    ],
    en: [
      `Initiative ${initiative} has no item ${actual}.`,
      `Its items are ${expected.join(", ")}.`,
      "Correct one of the two numbers, or add the item to the list of the settings.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ initiativeNo: "1", itemNo: "(3)", itemName: "市民サービスの向上に向けた民間活用の推進" })}`,
    bad: sheet`${exampleForm({ initiativeNo: "1", itemNo: "[[(9)]]" })}`,
  },
});
