import { toA1 } from "../grid/area";
import { isSameCell, type CellRef } from "../grid/cell-ref";
import type { Language } from "../language";
import { isOpen, severities, type Finding, type Severity } from "../rules/rule";
import { ruleTitle } from "../rules/rule-of";

/** Which findings are to be seen; undefined and "" leave all. */
export interface Filter {
  readonly severity: Severity | undefined;
  readonly rule: string | undefined;
  readonly department: string | undefined;
  /** Those that speak of this cell. */
  readonly cell: CellRef | undefined;
  readonly text: string;
}

/** All findings. */
export const nothingFiltered: Filter = { severity: undefined, rule: undefined, department: undefined, cell: undefined, text: "" };

/** Does the filter leave anything out? */
export const isFiltering = ({ severity, rule, department, cell, text }: Filter): boolean =>
  severity !== undefined || rule !== undefined || department !== undefined || cell !== undefined || text.trim() !== "";

/** The findings that a filter lets through; every word of the text must occur somewhere in the finding, however wide it is written. */
export function filterFindings(findings: readonly Finding[], filter: Filter, language: Language): readonly Finding[] {
  if (!isFiltering(filter)) return findings;
  const { cell } = filter;
  const words = plain(filter.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return findings.filter(
    (finding) =>
      (filter.severity === undefined || finding.severity === filter.severity) &&
      (filter.rule === undefined || finding.ruleId === filter.rule) &&
      (filter.department === undefined || finding.department === filter.department) &&
      (cell === undefined || speaksOf(finding, cell)) &&
      (words.length === 0 || includesAll(searchText(finding, language), words)),
  );
}

/** What is said of a cell and still to be looked at. */
export const openFindingsOf = (findings: readonly Finding[], cell: CellRef): readonly Finding[] =>
  findings.filter((finding) => isOpen(finding) && speaksOf(finding, cell));

const speaksOf = ({ cells }: Finding, cell: CellRef): boolean => cells.some((one) => isSameCell(one, cell));

/** How many findings there are of each severity; what was waived is counted apart. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isOpen(finding)) counts[finding.severity]++;
  return counts;
}

/** The findings of one sheet. */
export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** The findings by sheet, in the order in which they come. */
export function groupBySheet(findings: readonly Finding[]): readonly SheetFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.at.sheet);
    if (group) group.push(finding);
    else groups.set(finding.at.sheet, [finding]);
  }
  return Array.from(groups, ([sheet, inSheet]) => ({ sheet, findings: inSheet }));
}

/** The values of a field among the findings, each with how often it occurs, the worst severity first, then the most frequent. */
export function choicesOf(
  findings: readonly Finding[],
  field: (finding: Finding) => string | null,
): readonly (readonly [value: string, count: number])[] {
  const found = new Map<string, { count: number; worst: number }>();
  for (const finding of findings) {
    const value = field(finding);
    if (value === null || value === "") continue;
    const rank = severities.indexOf(finding.severity);
    const known = found.get(value) ?? { count: 0, worst: rank };
    found.set(value, { count: known.count + 1, worst: Math.min(known.worst, rank) });
  }
  const sorted = [...found].sort(([, a], [, b]) => a.worst - b.worst || b.count - a.count);
  return sorted.map(([value, { count }]) => [value, count] as const);
}

/** As it is compared in a search: however wide, in small letters. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

const includesAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

function searchText({ at, message, issue, department, actual, expected, ruleId, waived }: Finding, language: Language): string {
  const told = [...message[language], issue, department, actual, ...expected, ruleId, ruleTitle(ruleId)[language], waived?.by, waived?.reason];
  return plain([at.sheet, toA1(at.area), ...told].join(" "));
}
