import type { Bilingual, Language } from "../language";
import type { Severity } from "../rules/rule";
import type { Shade } from "./sheet-plan";

/** The three severities in words. */
export const severityNames: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  ja: { error: "エラー", warning: "警告", info: "情報" },
  en: { error: "Error", warning: "Warning", info: "Info" },
};

/** The heavier, the darker. */
export const shadesOfSeverity: Bilingual<Readonly<Record<string, Shade>>> = { ja: shades("ja"), en: shades("en") };

function shades(language: Language): Readonly<Record<string, Shade>> {
  const { error, warning } = severityNames[language];
  return { [error]: "strong", [warning]: "medium" };
}
