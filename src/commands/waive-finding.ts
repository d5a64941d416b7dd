import { keepWaiver } from "../excel/keep-waivers";
import type { Programme } from "../model/programme";
import type { Finding } from "../rules/rule";
import { waiverFor } from "../waivers/subject";
import type { WaiverTerms } from "../waivers/waiver";
import { checkAgain } from "./check-again";
import type { CheckWorkbookInput, CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

export interface WaiveFindingInput extends CheckWorkbookInput {
  readonly finding: Finding;
  /** What the person looked at: where it was changed meanwhile, the waiver does not hold for what stands there now. */
  readonly programme: Programme;
  readonly terms: WaiverTerms;
}

/** 確認済みにする: keeps in the workbook that a finding is right as it is, and checks again. */
export const waiveFinding: Command<WaiveFindingInput, CheckWorkbookOutput> = {
  id: "waive-finding",
  label: { ja: "確認済みにする", en: "Waive" },
  async run({ finding, programme, terms, ...input }, job) {
    await Excel.run({ delayForCellEdit: true }, (context) => keepWaiver(context, waiverFor(finding, programme, terms)));
    return checkAgain(kept, input, job);
  },
};

const kept = { ja: "確認済みにしました。", en: "The finding is waived." };
