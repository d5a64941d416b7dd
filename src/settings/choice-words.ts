import { same, type Bilingual } from "../language";
import { settingFields } from "./fields";

/** What a choice of a setting is called: choiceWords("rateMethod", "ratio"). */
export function choiceWords(setting: string, choice: string): Bilingual {
  return settingFields.find(({ path }) => path.join(".") === setting)?.words.choices?.[choice] ?? same(choice);
}
