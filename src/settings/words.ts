import { z } from "zod";
import type { Bilingual } from "../language";

/** What a setting is called and what it does; pane form, documentation and error messages are made from this. */
export interface SettingWords {
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** What each choice of an enumeration is called. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
  /** What is expected, where the schema's kind does not say it: behind "must be". */
  readonly expected?: Bilingual;
}

/** The words of every setting, by its schema. */
export const settingWords = z.registry<SettingWords>();

/** Gives a setting its words. */
export function told<Schema extends z.ZodType>(schema: Schema, words: SettingWords): Schema {
  settingWords.add(schema, words);
  return schema;
}
