import { dropWaiver } from "../excel/keep-waivers";
import type { Waiver } from "../waivers/waiver";
import { checkAgain } from "./check-again";
import type { CheckWorkbookInput, CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

export interface TakeBackWaiverInput extends CheckWorkbookInput {
  readonly waiver: Waiver;
}

/** 確認済みを取り消す: forgets a waiver, and checks again. */
export const takeBackWaiver: Command<TakeBackWaiverInput, CheckWorkbookOutput> = {
  id: "take-back-waiver",
  label: { ja: "確認済みを取り消す", en: "Take the waiver back" },
  async run({ waiver, ...input }, job) {
    await Excel.run({ delayForCellEdit: true }, (context) => dropWaiver(context, waiver));
    return checkAgain(forgotten, input, job);
  },
};

const forgotten = { ja: "確認済みは取り消しました。", en: "The waiver is taken back." };
