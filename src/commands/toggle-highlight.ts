import { highlight, removeHighlights } from "../excel/highlight";
import type { Finding } from "../rules/rule";
import type { Command } from "./command";

export interface ToggleHighlightInput {
  readonly on: boolean;
  readonly findings: readonly Finding[];
}

/** Marks the cells of the findings in the sheets, or takes every mark off; gives the protected sheets that were left as they are. */
export const toggleHighlight: Command<ToggleHighlightInput, readonly string[]> = {
  id: "toggle-highlight",
  label: { ja: "セルに色を付ける", en: "Mark the cells" },
  run: ({ on, findings }, job) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      job.report({ step: "highlighting" });
      const { skipped } = on ? await highlight(context, findings) : await removeHighlights(context);
      return skipped;
    }),
};
