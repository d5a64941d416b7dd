import { keepSettings } from "../excel/keep-settings";
import { settingsText, type Settings } from "../settings";
import { checkWorkbook, type CheckWorkbookInput, type CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

export interface SaveSettingsInput extends CheckWorkbookInput {
  /** Undefined takes the settings out of the workbook: those of the published programme hold. */
  readonly settings: Settings | undefined;
}

/** 設定を保存: keeps the settings of the programme in the workbook, and checks again with them. */
export const saveSettings: Command<SaveSettingsInput, CheckWorkbookOutput> = {
  id: "save-settings",
  label: { ja: "保存して検査", en: "Save and check" },
  async run({ settings, ...input }, job) {
    await Excel.run({ delayForCellEdit: true }, (context) => keepSettings(context, settings && settingsText(settings)));
    return checkWorkbook.run(input, job);
  },
};
