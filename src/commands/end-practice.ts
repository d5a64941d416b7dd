import { removePractice } from "../excel/practice";
import { checkAgain } from "./check-again";
import type { CheckWorkbookInput, CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

/** 見本を取り除く: takes the sheet to practise on away, and nothing else, and checks again. */
export const endPractice: Command<CheckWorkbookInput, CheckWorkbookOutput> = {
  id: "end-practice",
  label: { ja: "見本を取り除く", en: "Remove the sample" },
  async run(input, job) {
    await Excel.run({ delayForCellEdit: true }, (context) => removePractice(context));
    return checkAgain({ ja: "見本のシートを取り除きました。", en: "The sample sheet was removed." }, input, job);
  },
};
