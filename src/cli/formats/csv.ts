import type { CheckJson } from "../../contract/check-schema";

const columns = [
  ...(["file", "sheet", "cell", "severity", "ruleId", "issue", "message", "expected", "actual", "fix"] as const),
  ...(["waivedBy", "waivedReason", "waivedUntil"] as const),
];

/** For spreadsheets: UTF-8 with a mark, so that Excel reads the Japanese; text that looks like a formula is kept from being one. */
export function csv({ findings }: CheckJson): string {
  const rows = findings.map(({ cells, fix, waived, ...finding }) => {
    const terms = { waivedBy: waived?.by, waivedReason: waived?.reason, waivedUntil: waived?.until };
    const row = { ...finding, cell: cells[0], fix: fix?.to, ...terms };
    return columns.map((column) => field(row[column] ?? "")).join(",");
  });
  return `\uFEFF${[columns.join(","), ...rows].join("\r\n")}`;
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
