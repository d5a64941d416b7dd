import { sheet } from "../grid/drawing";
import { exampleForm } from "./example-form";
import { numberedPlaces, oncePerCell } from "./numbered-initiatives";
import { defineRule } from "./rule";

/** A 取組No. is one of those of the settings, where these list any. */
export const initiativeUnknown = defineRule({
  id: "initiative-unknown",
  category: "structure",
  severity: "error",
  title: { ja: "取組No.が一覧にない", en: "There is no such initiative" },
  reason: {
    ja: "取組別の集計は取組No.で決まります。設定の「取組と項目の一覧」（標準は第3章の取組1～4）にない番号は、どの取組にも数えられません。一覧が空なら調べません。",
    en: "Summaries by initiative go by its number. One that is not in the settings (as published: 1 to 4 of chapter 3) is counted nowhere. Without a list nothing is checked.",
  },

  *find(programme, { settings: { masters } }) {
    if (masters.initiatives.length === 0) return;
    const known = masters.initiatives.map(({ no }) => no);
    const faults = numberedPlaces(programme).flatMap(({ initiativeNo: { value, at, text } }) =>
      value === undefined || known.includes(value) ? [] : [{ at, actual: text, expected: known.map(String) }],
    );
    yield* oncePerCell(faults);
  },

  explain: ({ actual, expected }) => ({
    ja: [`取組No.が「${actual}」ですが、この番号の取組はありません。`, `取組は ${expected.join("、")} です。`, "番号を直すか、設定の「取組と項目の一覧」に取組を加えてください。"],
    en: [
      `There is no initiative ${actual}.`,
      `The initiatives are ${expected.join(", ")}.`,
      "Correct the number, or add the initiative to the list of the settings.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ initiativeNo: "1" })}`,
    bad: sheet`${exampleForm({ initiativeNo: "[[5]]" })}`,
  },
});
