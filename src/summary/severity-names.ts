import type { Language } from "../language";
import type { Severity } from "../rules/rule";

/** The three severities in words. */
export const severityNames: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  ja: { error: "エラー", warning: "警告", info: "情報" },
  en: { error: "Error", warning: "Warning", info: "Info" },
};
