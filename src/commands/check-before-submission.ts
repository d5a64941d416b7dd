import { findingsSheet } from "../summary/findings";
import { submissionSheet } from "../summary/submission";
import { verdictOf, type Verdict } from "../summary/verdict";
import type { Command } from "./command";
import type { CheckedWorkbook, CheckInput } from "./check-snapshot";
import { readAndCheck } from "./read-and-check";
import { writeFrom, type WrittenIn } from "./write-from";

export interface CheckBeforeSubmissionOutput extends CheckedWorkbook {
  readonly verdict: Verdict;
  /** The names under which 提出票 and 検査結果 were really written. */
  readonly names: readonly string[];
}

/** 提出前チェック: checks, says whether the workbook can be handed in, and writes the slip that goes with it, and the findings that it speaks of. */
export const checkBeforeSubmission: Command<CheckInput & WrittenIn, CheckBeforeSubmissionOutput> = {
  id: "check-before-submission",
  label: { ja: "提出前チェック", en: "Check before submission" },
  run: (input, job) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const checked = await readAndCheck(context, input, job);
      job.report({ step: "writing" });
      const names = await writeFrom(context, checked, [submissionSheet, findingsSheet], input);
      return { ...checked, verdict: verdictOf(checked.check), names };
    }),
};
