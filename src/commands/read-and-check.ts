import type { Check } from "../check";
import { readWorkbook } from "../excel/read-workbook";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Settings } from "../settings";
import { checkSnapshot } from "./check-snapshot";
import type { Job } from "./command";

/** What a check is made with. */
export interface CheckInput {
  /** The evaluation year: the last fiscal year taken as ended. */
  readonly year: number;
  /** Does the year hold only where the settings of the workbook name none? */
  readonly isYearByDefault?: boolean;
  /** "2026-11-21": on which day a waiver has to hold. */
  readonly today: string;
}

/** The open workbook, read and checked. */
export interface CheckedWorkbook {
  readonly check: Check;
  /** Those that the workbook keeps, else those of the published programme. */
  readonly settings: Settings;
  /** What was read: an edit is read into it. */
  readonly snapshot: WorkbookSnapshot;
}

/** Reads the open workbook and checks it; stops between two requests where it is told to. */
export async function readAndCheck(context: Excel.RequestContext, input: CheckInput, job: Job): Promise<CheckedWorkbook> {
  const snapshot = await readWorkbook(context, {
    onProgress(done, total) {
      job.signal.throwIfAborted();
      job.report({ step: "reading", done, total });
    },
  });
  job.signal.throwIfAborted();
  job.report({ step: "checking" });
  await pause();
  job.signal.throwIfAborted();
  return checkSnapshot(snapshot, input);
}

/** The check itself does not wait for anything: this lets the pane show that it has begun, and hear 中止, first. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
