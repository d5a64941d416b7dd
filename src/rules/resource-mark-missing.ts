import { sheet } from "../grid/drawing";
import { resourceKinds } from "../model/reform-issue";
import { parseMark } from "../values/resource-mark";
import { exampleForm } from "./example-form";
import { resourceWords } from "./resource-words";
import { defineRule } from "./rule";

/** Beside a ○ every other resource has its own ○ or —. Where nothing is chosen at all, that is the business of resource-none-chosen. */
export const resourceMarkMissing = defineRule({
  id: "resource-mark-missing",
  category: "structure",
  severity: "warning",
  title: { ja: "経営資源の印が空いている", en: "A resource has no mark" },
  reason: {
    ja: "第3章のシートは、五つの経営資源のどれにも○か—があります。空欄では、確保を想定しないのか、付け忘れなのかが分かりません。",
    en: "In chapter 3 each of the five resources has ○ or —. A blank may mean that the resource is not needed, or that its mark was forgotten.",
  },

  *find({ issues }) {
    for (const { resources } of issues) {
      const marks = resourceKinds.flatMap((kind) => (resources[kind] ? [{ kind, ...resources[kind] }] : []));
      const [first, ...others] = marks.filter(({ text }) => text === "");
      if (!first || !marks.some(({ text }) => parseMark(text))) continue;
      yield { at: first.at, also: others.map(({ at }) => at), kinds: [first, ...others].map(({ kind }) => resourceWords[kind]) };
    }
  },

  explain: ({ kinds }) => ({
    ja: [
      `経営資源の${kinds.map(({ ja }) => `「${ja}」`).join("")}の印が空いています。`,
      "確保を想定するものは○、しないものは—のはずです。",
      "○か—を記入してください。",
    ],
    en: [
      `There is no mark for ${kinds.map(({ en }) => en).join(", ")}.`,
      "The mark is ○ where the resource is expected to be secured, and — where it is not.",
      "Enter ○ or —.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ resources: ["○", "—", "—", "○", "—"] })}`,
    bad: sheet`${exampleForm({ resources: ["○", "[[]]", "", "○", "—"] })}`,
  },
});
