import { takeBack } from "../excel/undo-fixes";
import { checkAgain } from "./check-again";
import type { CheckWorkbookInput, CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

export interface TakeBackOutput extends CheckWorkbookOutput {
  readonly restored: number;
  /** Cells that somebody has changed since, and that stay as they are. */
  readonly left: number;
}

/** 修正を元に戻す: gives the cells of the last fixes what stood in them before, also in another session, and checks again. */
export const takeBackFixes: Command<CheckWorkbookInput, TakeBackOutput> = {
  id: "take-back-fixes",
  label: { ja: "修正を元に戻す", en: "Undo the fixes" },
  async run(input, job) {
    const counts = await Excel.run({ delayForCellEdit: true }, (context) => takeBack(context));
    return { ...(await checkAgain(given, input, job)), ...counts };
  },
};

const given = { ja: "修正は元に戻しました。", en: "The fixes are undone." };
