import { readWorkbook } from "../excel/read-workbook";
import { checkSnapshot, type CheckedWorkbook, type CheckInput } from "./check-snapshot";
import type { Job } from "./command";

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
