import { failureOf } from "../excel/failures";
import type { Submission } from "../round/round";
import { openFile } from "./open-workbooks";

/** One file, read or not. Never throws: a file that breaks us is one that cannot be read. */
export async function readSubmission(file: string): Promise<Submission> {
  try {
    return { file, snapshot: (await openFile(file, file)).snapshot };
  } catch (error) {
    return { file, unreadable: failureOf(error).words };
  }
}
