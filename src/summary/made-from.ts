import type { Language } from "../language";
import type { Settings } from "../settings";
import { choiceWords } from "../settings/choice-words";
import { longYear, shortYear } from "../values/fiscal-year";
import type { SummaryInput } from "./sheet-plan";

/** Forty names make no line that anyone reads; the rows say which file they come from. */
const mostNamed = 3;

/** The lines under a title: when, from what and with which settings the sheet was made, and that pressing the button again makes it anew. */
export function madeFrom(input: SummaryInput): string[] {
  const { check, language, madeAt } = input;
  const { programme } = check;
  const books = [...new Set(programme.sheets.map(({ book }) => book))].filter((book) => book !== "");
  const recognised = programme.sheets.filter(({ layout }) => layout !== undefined).length;
  const more = Math.max(0, books.length - mostNamed);
  const named = books.slice(0, mostNamed);
  if (language === "ja") {
    const from = books.length > 0 ? `　元のファイル ${named.join("、")}${more > 0 ? ` ほか${more}ファイル` : ""}` : "";
    return [
      `作成 ${madeAt}　評価年度 ${longYear(programme.year)}　シート ${recognised}枚を集計${from}`,
      `${settingsLine(input)}もう一度作成すると、このシートの内容は新しくなります。`,
    ];
  }
  const from = books.length > 0 ? ` of ${named.join(", ")}${more > 0 ? ` and ${more} more files` : ""}` : "";
  return [
    `Made ${madeAt}; evaluation year ${programme.year}; from ${recognised} sheets${from}`,
    `${settingsLine(input)} Making it again replaces what stands here.`,
  ];
}

/** The settings as a sentence of their own. */
export const settingsLine = ({ settings, language }: SummaryInput): string =>
  language === "ja" ? `設定 ${settingsWords(settings, language)}。` : `Settings: ${settingsWords(settings, language)}.`;

/** The settings that figures depend on, in one line. */
export function settingsWords({ period, rateMethod, thresholds, rules }: Settings, language: Language): string {
  const changed = Object.keys(rules).length;
  const method = choiceWords("rateMethod", rateMethod)[language];
  if (language === "ja") {
    const first = `計画期間 ${shortYear(period.from)}～${shortYear(period.to)}、達成率 ${method}、区分cの下限 ${thresholds.status}%`;
    return `${first}、規則 ${changed === 0 ? "標準のまま" : `${changed}件を変更`}`;
  }
  const first = `period ${period.from} to ${period.to}, rate ${method}, status c from ${thresholds.status}%`;
  return `${first}, rules ${changed === 0 ? "as they are" : `${changed} changed`}`;
}
