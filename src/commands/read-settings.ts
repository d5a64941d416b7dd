import { readKeptSettings } from "../excel/keep-settings";
import { settingsOfWorkbooks } from "../rules/read-settings";
import type { Settings } from "../settings";
import type { Command } from "./command";

/** The settings that the open workbook keeps, before anything is checked. */
export const readSettings: Command<undefined, Settings> = {
  id: "read-settings",
  label: { ja: "設定の読み込み", en: "Read the settings" },
  async run() {
    const settings = await Excel.run({ delayForCellEdit: true }, (context) => readKeptSettings(context));
    return settingsOfWorkbooks([{ book: "", ...(settings === undefined ? {} : { settings }) }]);
  },
};
