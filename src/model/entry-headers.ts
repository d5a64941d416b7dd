import type { Bilingual } from "../language";

/** The one of our sheets in which people write: 実績入力表 (summary/result-entry). */
export const entrySheetId = "result-entry";

/** The headings of 実績入力表, by which it is read again. They are none of those by which lists are recognised. */
export const entryHeaders = {
  department: { ja: "所管", en: "Department" },
  issue: { ja: "課題", en: "Issue" },
  kind: { ja: "種別", en: "Kind" },
  label: { ja: "No.", en: "No." },
  name: { ja: "指標", en: "Indicator" },
  year: { ja: "年度", en: "Year" },
  baseline: { ja: "現状値", en: "Baseline" },
  target: { ja: "目標値", en: "Target" },
  known: { ja: "様式の実績値", en: "Actual in the form" },
  actual: { ja: "実績値", en: "Actual" },
  rating: { ja: "達成度", en: "Rating" },
  reason: { ja: "未達の理由", en: "Reason" },
  note: { ja: "残っている入力", en: "Still to enter" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type EntryColumn = keyof typeof entryHeaders;

/** What stands where nothing has to be entered, because the form or the list has it: no entry. */
export const alreadyThere: Bilingual = { ja: "（記入済み）", en: "(entered)" };
