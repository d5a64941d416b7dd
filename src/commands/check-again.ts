import { failureOf } from "../excel/failures";
import { Failure } from "../failure";
import type { Bilingual } from "../language";
import { checkWorkbook, type CheckWorkbookInput, type CheckWorkbookOutput } from "./check-workbook";
import type { Job } from "./command";

/** Checks again after something was written; where that fails, the words begin with what is done all the same. */
export async function checkAgain(done: Bilingual, input: CheckWorkbookInput, job: Job): Promise<CheckWorkbookOutput> {
  try {
    return await checkWorkbook.run(input, job);
  } catch (error) {
    if (job.signal.aborted) throw error;
    const { words } = failureOf(error);
    throw new Failure({ ja: `${done.ja}そのあとの検査は終わりませんでした。${words.ja}`, en: `${done.en} The check after it did not end. ${words.en}` }, { cause: error });
  }
}
