import { writeSheets } from "../excel/write-sheets";
import type { Language } from "../language";
import { findingsSheet } from "../summary/findings";
import { submissionSheet } from "../summary/submission";
import { verdictOf, type Verdict } from "../summary/verdict";
import type { Command } from "./command";
import type { CheckedWorkbook, CheckInput } from "./check-snapshot";
import { readAndCheck } from "./read-and-check";

export interface CheckBeforeSubmissionInput extends CheckInput {
  readonly language: Language;
  /** "2026-11-21 10:30", told by the shell. */
  readonly madeAt: string;
}

export interface CheckBeforeSubmissionOutput extends CheckedWorkbook {
  readonly verdict: Verdict;
  /** The names under which 提出票 and 検査結果 were really written. */
  readonly names: readonly string[];
}

/** 提出前チェック: checks, says whether the workbook can be handed in, and writes the slip that goes with it, and the findings that it speaks of. */
export const checkBeforeSubmission: Command<CheckBeforeSubmissionInput, CheckBeforeSubmissionOutput> = {
  id: "check-before-submission",
  label: { ja: "提出前チェック", en: "Check before submission" },
  run: ({ language, madeAt, ...input }, job) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const checked = await readAndCheck(context, input, job);
      job.report({ step: "writing" });
      const laidFrom = { check: checked.check, settings: checked.settings, skipped: checked.snapshot.skipped, language, madeAt };
      const plans = [submissionSheet, findingsSheet].map((sheet) => sheet.lay(laidFrom));
      const written = await writeSheets(context, plans, { show: true });
      return { ...checked, verdict: verdictOf(checked.check), names: written.map(({ name }) => name) };
    }),
};
