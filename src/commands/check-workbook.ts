import { highlight } from "../excel/highlight";
import type { Command } from "./command";
import type { CheckedWorkbook, CheckInput } from "./check-snapshot";
import { readAndCheck } from "./read-and-check";

export interface CheckWorkbookInput extends CheckInput {
  /** Are the cells to be marked in the sheets, too? */
  readonly highlighted: boolean;
}

export interface CheckWorkbookOutput extends CheckedWorkbook {
  /** Protected sheets, which could not be marked. */
  readonly unmarked: readonly string[];
}

/** 検査: reads every sheet, finds what is missing or wrong, and marks the cells. */
export const checkWorkbook: Command<CheckWorkbookInput, CheckWorkbookOutput> = {
  id: "check-workbook",
  label: { ja: "検査", en: "Check" },
  run: (input, job) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const checked = await readAndCheck(context, input, job);
      if (!input.highlighted) return { ...checked, unmarked: [] };
      job.report({ step: "highlighting" });
      const { skipped } = await highlight(context, checked.check.findings);
      return { ...checked, unmarked: skipped };
    }),
};
