import type { z } from "zod";
import { Failure } from "../failure";
import type { Bilingual } from "../language";
import { expectedOf, wordsAt } from "./expected";
import { settingFields } from "./fields";
import { settingsSchema, type Settings } from "./schema";

/** Reads settings from JSON; what is not mentioned is as published. Throws a Failure that names the setting and what it must be. */
export function parseSettings(text: string): Settings {
  const result = settingsSchema.safeParse(jsonOf(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Failure(issue ? problemWords(issue) : notJson, { cause: result.error });
}

/** Settings as JSON that parseSettings reads again: all of them, so that they stay what they are when the defaults change. */
export const settingsText = (settings: Settings): string => JSON.stringify(settings, null, 2);

const notJson: Bilingual = {
  ja: "設定が JSON として読めません。書き出した設定ファイルを指定してください。",
  en: "The settings are no JSON: use a settings file as it was exported.",
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Failure(notJson, { cause: error });
  }
}

/** One sentence: which setting, and what was expected. */
function problemWords(issue: z.core.$ZodIssue): Bilingual {
  const place = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const key = [...issue.path, ...issue.keys.slice(0, 1)].join(".");
    return { ja: `設定に「${key}」という項目はありません。`, en: `There is no setting "${key}".` };
  }
  const words = wordsAt(issue.path);
  if (!words) return place === "" ? notJson : { ja: `設定「${place}」を読めません。`, en: `The setting "${place}" cannot be read.` };
  const field = settingFields.find(({ path }) => path.join(".") === place);
  const expected = field ? expectedOf(field) : (words.expected ?? words.title);
  return {
    ja: `設定「${words.title.ja}」（${place}）は、${expected.ja}でなければなりません。`,
    en: `The setting "${words.title.en}" (${place}) must be ${expected.en}.`,
  };
}
