import { toA1 } from "../grid/area";
import type { Bilingual, Language } from "../language";
import type { Finding } from "../rules/rule";
import { ruleTitle } from "../rules/rule-of";
import { count, linked, text } from "./cells";
import { column, saidColumns } from "./said-columns";
import { severityNames } from "./severity-names";
import type { PlanCell, PlanTable } from "./sheet-plan";

/** Below the columns of the findings: on a second page their header stands above, and each row says for itself what it is. */
const columns = [
  column("No.", "No.", 6),
  column("重さ", "Severity", 9, { align: "center", wrap: true }),
  column("シート", "Sheet", 14, { wrap: true }),
  column("セル", "Cell", 8),
  column("課題", "Issue", 11, { wrap: true }),
  column("所管", "Department", 15, { wrap: true }),
  column("指摘", "Finding", 22, { wrap: true }),
  column("何が違うか", "What is wrong", 34, { wrap: true }),
  column("確認の理由", "Why it is right", 30, { wrap: true }),
  column("確認した人と期限", "Waived by, until", 30, { wrap: true }),
];

/** 確認済み: what was found, looked at and left as it is, by whom, why and until when. */
export function waivedTable(findings: readonly Finding[], language: Language): PlanTable {
  return {
    caption: waivedCount(findings.length)[language],
    columns: saidColumns(columns, language),
    rows: findings.flatMap(({ ruleId, severity, at, issue, department, message, waived }, index): PlanCell[][] => {
      if (!waived) return [];
      const cell = toA1({ ...at.area, rowCount: 1, columnCount: 1 });
      const until = waived.until ?? endless[language];
      const by = language === "ja" ? `${waived.by}（${until}）` : `${waived.by} (${until})`;
      const weight = `${severityNames[language][severity]}\n${waivedWord[language]}`;
      const texts = [issue, department, ruleTitle(ruleId)[language], message[language][0], waived.reason, by];
      return [[count(index + 1), text(weight), text(at.sheet), linked(cell, at), ...texts.map(text)]];
    }),
  };
}

/** How many were waived, said where they are left out of a count. */
export const waivedCount = (waived: number): Bilingual => ({ ja: `確認済み ${waived}件`, en: `Waived: ${waived}` });

const waivedWord: Bilingual = { ja: "確認済み", en: "waived" };

const endless: Bilingual = { ja: "期限なし", en: "no end" };
