import type { Check } from "../check";
import { addressOf } from "../grid/cell-ref";
import type { Language } from "../language";
import { isOpen, type Severity } from "../rules/rule";
import type { CheckJson } from "./check-schema";

/** A check as `check --format json` prints it. */
export function toCheckJson({ programme, findings }: Check, language: Language): CheckJson {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  const or = language === "ja" ? " または " : " or ";
  return {
    version: 1,
    year: programme.year,
    summary: {
      books: new Set(programme.sheets.map(({ book }) => book)).size,
      sheets: programme.sheets.length,
      issues: programme.issues.reduce((sum, { issueNos }) => sum + Math.max(1, issueNos.length), 0),
      indicators: programme.indicators.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      waived: findings.filter((finding) => !isOpen(finding)).length,
    },
    findings: findings.map(({ ruleId, severity, at, cells, issue, message, expected, actual, fix, waived }) => ({
      ruleId,
      severity,
      file: at.book,
      sheet: at.sheet,
      cells: cells.map(addressOf),
      issue,
      message: message[language].join(language === "ja" ? "" : " "),
      expected: expected.length > 0 ? expected.join(or) : null,
      actual,
      fix: fix ? { cell: addressOf(fix.at), from: fix.from, to: fix.to, certain: true } : null,
      waived: waived ? { by: waived.by, reason: waived.reason, until: waived.until } : null,
    })),
  };
}
