import type { CheckJson } from "../../contract/check-schema";
import type { Language } from "../../language";
import { severityNames } from "../../summary/severity-names";

/** For people: findings by file and sheet, then the counts. */
export function stylish({ findings, summary, year }: CheckJson, language: Language): string {
  const lines: string[] = [];
  let heading = "";
  for (const { file, sheet, cells, severity, message, ruleId } of findings) {
    if (heading !== `${file} ${sheet}`) lines.push("", `${file} ${sheet}`);
    heading = `${file} ${sheet}`;
    const cell = cells[0]?.slice(cells[0].lastIndexOf("!") + 1) ?? "";
    lines.push(`  ${cell.padEnd(6)} ${severityNames[language][severity].padEnd(language === "ja" ? 3 : 7)}  ${message.replace(/\s*\n\s*/g, " ")}  ${ruleId}`);
  }
  const { books, sheets, issues, indicators, errors, warnings, infos } = summary;
  const total =
    language === "ja"
      ? `ファイル ${books}、シート ${sheets}、課題 ${issues}、指標 ${indicators}（評価年度 ${year}）: エラー ${errors}、警告 ${warnings}、情報 ${infos}`
      : `${books} files, ${sheets} sheets, ${issues} issues, ${indicators} indicators (evaluation year ${year}): ${errors} errors, ${warnings} warnings, ${infos} infos`;
  return [...lines, "", total].join("\n").trimStart();
}
