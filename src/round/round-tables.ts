import type { Language } from "../language";
import { severityNames } from "../summary/severity-names";
import type { PlanColumn, PlanTable } from "../summary/sheet-plan";
import type { ExpectedIssue } from "./expected-issues";
import type { ClaimedIssue, FileVerdict } from "./round";
import { headings, verdictNames } from "./words";

/** The files one by one: does each pass, and why not? */
export function filesTable(files: readonly FileVerdict[], language: Language): PlanTable {
  const { error, warning, info } = severityNames[language];
  const ja = language === "ja";
  const shades = { [verdictNames.failed[language]]: "medium", [verdictNames.unreadable[language]]: "strong" } as const;
  return {
    caption: headings.files[language],
    columns: [
      { header: "No.", width: 6, align: "center" },
      { header: ja ? "ファイル" : "File", width: 36, wrap: true },
      { header: ja ? "判定" : "Verdict", width: 16, align: "center", shades },
      { header: ja ? "所管" : "Department", width: 24, wrap: true },
      ...[ja ? "課題" : "Issues", error, warning, info].map((header): PlanColumn => ({ header, width: 9 })),
      { header: ja ? "理由" : "Why", width: 80, wrap: true },
    ],
    rows: files.map(({ file, verdict, departments, issues, found, reasons }, index) => [
      { value: index + 1, format: "0" },
      { value: file },
      { value: verdictNames[verdict][language] },
      { value: departments.join(ja ? "、" : ", ") || null },
      ...[issues.length, found.error, found.warning, found.info].map((value) => ({ value, format: "#,##0" })),
      { value: reasons.map((reason) => reason[language]).join("\n") || null },
    ]),
  };
}

/** Under the first table, within the widths of its columns: what is missing. */
export function unsubmittedTable(issues: readonly ExpectedIssue[], language: Language): PlanTable {
  const ja = language === "ja";
  return {
    caption: headings.unsubmitted[language],
    columns: columns(ja ? ["No.", "課題名", "課題", "所管"] : ["No.", "Name", "Issue", "Department"]),
    rows: issues.map(({ issue, name, departments }, index) => [
      { value: index + 1, format: "0" },
      { value: name },
      { value: issue },
      { value: departments.join(ja ? "、" : ", ") || null },
    ]),
  };
}

/** Issues with the forms that claim them: those that came twice, and those that no list knows. */
export function claimsTable(kind: "doubled" | "unlisted", claims: readonly ClaimedIssue[], language: Language): PlanTable {
  const forms = claims.flatMap(({ issue, forms: claiming }) => claiming.map((form) => ({ issue, ...form })));
  return {
    caption: headings[kind][language],
    columns: columns(language === "ja" ? ["No.", "ファイル", "課題", "シート"] : ["No.", "File", "Issue", "Sheet"]),
    rows: forms.map((form, index) => [
      { value: index + 1, format: "0" },
      { value: form.file },
      { value: form.issue },
      { value: form.sheet },
    ]),
  };
}

const columns = ([no = "", ...headers]: readonly string[]): readonly PlanColumn[] => [
  { header: no, width: 6, align: "center" },
  ...headers.map((header, index) => ({ header, width: [36, 16, 24][index] ?? 10, wrap: true })),
];
