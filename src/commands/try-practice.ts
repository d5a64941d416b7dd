import { addPractice } from "../excel/practice";
import { checkAgain } from "./check-again";
import type { CheckWorkbookInput, CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";
import { practiceSheet } from "./practice-sheet";

export interface TryPracticeOutput extends CheckWorkbookOutput {
  /** The name of the sheet. */
  readonly name: string;
}

/** 見本で試す: adds a small list with mistakes in it to the workbook, and checks. The list is the city's, and so are its words: Japanese in every language. */
export const tryPractice: Command<CheckWorkbookInput, TryPracticeOutput> = {
  id: "try-practice",
  label: { ja: "見本を加えて検査", en: "Add a sample and check" },
  async run(input, job) {
    job.report({ step: "writing" });
    const name = await Excel.run({ delayForCellEdit: true }, (context) => addPractice(context, "見本", practiceSheet.grid, 2));
    const done = { ja: `見本のシート「${name}」を加えました。`, en: `The sample sheet “${name}” was added.` };
    return { ...(await checkAgain(done, input, job)), name };
  },
};
