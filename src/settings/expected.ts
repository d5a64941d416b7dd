import type { Bilingual } from "../language";
import { unwrapped, wordsOf, type SettingField } from "./fields";
import { z } from "zod";
import { settingsSchema } from "./schema";
import type { SettingWords } from "./words";

/** What may be entered for a setting, behind "must be". */
export function expectedOf({ kind, words }: Pick<SettingField, "kind" | "words">): Bilingual {
  if (words.expected) return words.expected;
  switch (kind.type) {
    case "number":
      return {
        ja: `${kind.min}以上${kind.max}以下の${kind.whole ? "整数" : "数"}`,
        en: `a ${kind.whole ? "whole number" : "number"} from ${kind.min} to ${kind.max}`,
      };
    case "choice":
      return { ja: `${kind.choices.join("、")} のいずれか`, en: `one of ${kind.choices.join(", ")}` };
    case "other":
      return words.title;
  }
}

/** The words of the setting that a path leads to or through. */
export function wordsAt(path: readonly PropertyKey[]): SettingWords | undefined {
  let [schema, words]: [unknown, SettingWords | undefined] = [settingsSchema, undefined];
  for (const key of path) {
    const plain = unwrapped(schema);
    if (!(plain instanceof z.ZodObject)) break;
    schema = plain.shape[String(key)];
    words = wordsOf(schema) ?? words;
  }
  return words;
}
