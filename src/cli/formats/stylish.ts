import type { CheckJson } from "../../contract/check-schema";
import type { Bilingual, Language } from "../../language";
import { severityNames } from "../../summary/severity-names";

type FindingJson = CheckJson["findings"][number];

/** For people: findings by file and sheet, what was waived apart, then the counts. */
export function stylish({ findings, summary, year }: CheckJson, language: Language): string {
  const waived = findings.filter((finding) => finding.waived);
  const { books, sheets, issues, indicators, errors, warnings, infos } = summary;
  const total =
    language === "ja"
      ? `ファイル ${books}、シート ${sheets}、課題 ${issues}、指標 ${indicators}（評価年度 ${year}）: エラー ${errors}、警告 ${warnings}、情報 ${infos}、確認済み ${summary.waived}`
      : `${books} files, ${sheets} sheets, ${issues} issues, ${indicators} indicators (evaluation year ${year}): ${errors} errors, ${warnings} warnings, ${infos} infos, ${summary.waived} waived`;
  const mendable = findings.filter(({ fix, waived: terms }) => fix && !terms).length;
  return [
    ...listed(findings.filter((finding) => !finding.waived), language),
    ...(waived.length > 0 ? ["", heading[language], ...listed(waived, language)] : []),
    "",
    total,
    ...(mendable > 0 ? [fixable(mendable)[language]] : []),
  ]
    .join("\n")
    .trimStart();
}

const fixable = (count: number): Bilingual => ({
  ja: `確実に直せる誤り ${count}（fix で直したコピーを作れます）`,
  en: `${count} can be mended for certain: fix makes a copy in which they are`,
});
const heading: Bilingual = { ja: "確認済み", en: "Waived" };

function listed(findings: readonly FindingJson[], language: Language): readonly string[] {
  const lines: string[] = [];
  let place = "";
  for (const finding of findings) {
    const { file, sheet, cells, severity, message, ruleId, waived } = finding;
    if (place !== `${file} ${sheet}`) lines.push("", `${file} ${sheet}`);
    place = `${file} ${sheet}`;
    const cell = cells[0]?.slice(cells[0].lastIndexOf("!") + 1) ?? "";
    const name = severityNames[language][severity].padEnd(language === "ja" ? 3 : 7);
    lines.push(`  ${cell.padEnd(6)} ${name}  ${oneLine(message)}  ${ruleId}`);
    if (waived) lines.push(`         ${waiverLine(waived, language)}`);
  }
  return lines;
}

/** 山田: 全国の交付の遅れによる（2027-03-31まで） */
function waiverLine({ by, reason, until }: NonNullable<FindingJson["waived"]>, language: Language): string {
  const end = until === null ? "" : language === "ja" ? `（${until}まで）` : ` (until ${until})`;
  return `${by}: ${oneLine(reason)}${end}`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");
