import { applyFixes as mend, type FixOutcome } from "../excel/apply-fixes";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Fix } from "../rules/rule";
import { checkAgain } from "./check-again";
import type { CheckWorkbookInput, CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

export interface ApplyFixesInput extends CheckWorkbookInput {
  readonly fixes: readonly Fix[];
  /** The workbook as it was checked: a fix holds only for that. */
  readonly seen?: WorkbookSnapshot | undefined;
}

export interface ApplyFixesOutput extends CheckWorkbookOutput {
  readonly outcomes: readonly FixOutcome[];
}

/** 修正: mends what the person has chosen, and checks again. */
export const applyFixes: Command<ApplyFixesInput, ApplyFixesOutput> = {
  id: "apply-fixes",
  label: { ja: "修正", en: "Mend" },
  async run({ fixes, seen, ...input }, job) {
    const outcomes = await Excel.run({ delayForCellEdit: true }, (context) => mend(context, fixes, seen));
    return { ...(await checkAgain(made, input, job)), outcomes };
  },
};

const made = { ja: "修正は済んでいます。", en: "The fixes are made." };
