import { sheet } from "../grid/drawing";
import { resourceKinds } from "../model/reform-issue";
import { parseMark } from "../values/resource-mark";
import { exampleForm } from "./example-form";
import { resourceWords } from "./resource-words";
import { defineRule } from "./rule";

/** Marks that can only mean "chosen". */
const ticked = /^[✓✔☑レ]\uFE0F?$/u;

/** Under each of ヒト モノ カネ 情報 時間 stands ○ or —, nothing else. */
export const resourceMarkInvalid = defineRule({
  id: "resource-mark-invalid",
  category: "structure",
  severity: "error",
  title: { ja: "経営資源の印が○でも—でもない", en: "A resource is marked neither ○ nor —" },
  reason: {
    ja: "第3章のシートは、確保を想定する経営資源（ヒト・モノ・カネ・情報・時間）を○か—で示します。ほかの印は集計で数えられません。",
    en: "The forms of chapter 3 mark each of the five resources with ○ or —. Any other mark cannot be counted in the summary by resource.",
  },

  *find({ issues }) {
    for (const { resources } of issues)
      for (const kind of resourceKinds) {
        const mark = resources[kind];
        const text = mark?.text ?? "";
        if (mark && text !== "" && parseMark(text) === null) yield { at: mark.at, kind, actual: text, expected: ["○", "—"] };
      }
  },

  explain: ({ kind, actual }) => ({
    ja: [`「${resourceWords[kind].ja}」の印が「${actual}」になっています。`, "確保を想定するものは○、しないものは—です。", "○か—に直してください。"],
    en: [`"${resourceWords[kind].ja}" is marked "${actual}".`, "The mark is ○ where the resource is expected to be secured, and — where it is not.", "Change it to ○ or —."],
  }),

  fix: ({ at, actual }) => (ticked.test(actual) ? { at, from: actual, to: "○" } : undefined),

  examples: {
    good: sheet`${exampleForm({ resources: ["○", "—", "—", "○", "—"] })}`,
    bad: sheet`${exampleForm({ resources: ["[[✓ → ○]]", "—", "[[△]]", "○", "—"] })}`,
  },
});
