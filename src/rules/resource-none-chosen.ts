import { sheet } from "../grid/drawing";
import { resourceKinds } from "../model/reform-issue";
import { exampleForm } from "./example-form";
import { defineRule } from "./rule";

/** An issue that secures no resource at all may be right, but somebody should have meant it. */
export const resourceNoneChosen = defineRule({
  id: "resource-none-chosen",
  category: "structure",
  severity: "info",
  title: { ja: "確保を想定する経営資源に○が一つもない", en: "No resource is marked with ○" },
  reason: {
    ja: "公表された203のシートのうち30は、どの経営資源にも○がありません。誤りとは言えませんが、付け忘れと区別がつかないのでお知らせします。",
    en: "30 of the 203 published forms choose no resource. That is no fault, but it looks the same as a mark that was forgotten.",
  },

  *find({ issues }) {
    for (const { resources } of issues) {
      const marks = resourceKinds.flatMap((kind) => resources[kind] ?? []);
      const [first, ...rest] = marks;
      if (first && marks.every(({ text }) => /^[\s—―ー–‐‑−－-]*$/u.test(text))) yield { at: first.at, also: rest.map(({ at }) => at) };
    }
  },

  explain: () => ({
    ja: ["経営資源のどれにも○がありません。", "取組によって確保を想定する経営資源があれば○を付けます。", "付け忘れでなければ、このままで構いません。"],
    en: ["None of the five resources is marked with ○.", "Each resource that the issue is expected to secure is marked with ○.", "If none was forgotten, leave it as it is."],
  }),

  examples: {
    good: sheet`${exampleForm({ resources: ["—", "—", "—", "○", "—"] })}`,
    bad: sheet`${exampleForm({ resources: ["[[—]]", "—", "—", "—", "—"] })}`,
  },
});
