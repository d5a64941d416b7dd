/** The languages of every text a person sees; Japanese first. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/** One thing said in each language. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** The same text in both languages: names and figures that stand in the sheet. */
export const same = <T>(value: T): Bilingual<T> => ({ ja: value, en: value });
