import { hasHighlights, removeHighlights } from "../excel/highlight";
import { checkWorkbook, type CheckWorkbookInput, type CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";
import type { CheckInput } from "./check-snapshot";

/** Whether there are marks now. Taken off they ask for no check. */
export type FlipHighlightsOutput = { readonly on: false; readonly unmarked: readonly string[] } | ({ readonly on: true } & CheckWorkbookOutput);

/** 強調表示: takes every mark off, whoever made it and when; where there is none, checks and marks the cells. */
export const flipHighlights: Command<CheckInput, FlipHighlightsOutput> = {
  id: "flip-highlights",
  label: { ja: "強調表示", en: "Highlight" },
  async run(input, job) {
    const removed = await Excel.run({ delayForCellEdit: true }, async (context) => {
      job.report({ step: "highlighting" });
      return (await hasHighlights(context)) ? removeHighlights(context) : undefined;
    });
    if (removed) return { on: false, unmarked: removed.skipped };
    const marked: CheckWorkbookInput = { ...input, highlighted: true };
    return { on: true, ...(await checkWorkbook.run(marked, job)) };
  },
};
