import { Failure } from "../failure";
import type { SheetPlan } from "../summary/sheet-plan";
import { chartPrefix } from "./lay-charts";
import { tableName } from "./lay-plan";
import { markSheet, type MarkedSheet } from "./our-sheets";

/** Somebody has protected our sheet: seen before anything is written, and never unprotected. */
export function refuseProtected(sheets: readonly MarkedSheet[]): void {
  const names = sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name);
  if (names.length === 0) return;
  throw new Failure({
    ja: `${names.map((name) => `「${name}」`).join("")}は保護されているため、作り直せません。校閲タブで保護を解除してから、もう一度実行してください。`,
    en: `Protected, and therefore not rebuilt: ${names.join(", ")}. Unprotect on the Review tab and try again.`,
  });
}

/**
 * Somebody may have copied our sheet to keep it, with our mark on it: the original is the one that we have not finished, or whose table still
 * has our name.
 */
export function knownSheet(sheets: readonly MarkedSheet[], id: string): MarkedSheet | undefined {
  const ours = sheets.filter((sheet) => sheet.ours === id);
  const isNamed = ({ sheet }: MarkedSheet) => sheet.tables.items.some(({ name }) => name === tableName(id));
  return ours.find(({ unfinished }) => unfinished) ?? ours.find(isNamed) ?? ours[0];
}

/** Takes everything of ours off a sheet that is rebuilt, and says so on it; charts that somebody has put there stay. */
export function clear({ sheet, ours = "" }: MarkedSheet): void {
  markSheet(sheet, ours, "rebuilding");
  sheet.tables.items.forEach((table) => table.delete());
  sheet.charts.items.filter(({ name }) => name.startsWith(chartPrefix)).forEach((chart) => chart.delete());
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear("All");
  sheet.freezePanes.unfreeze();
}

const isJapanese = (text: string): boolean => /[^\u0000-\u00ff]/.test(text);

/** What is read on a sheet of which not all is there yet. */
export const unfinishedTitle = ({ name }: SheetPlan): string =>
  isJapanese(name) ? "作成の途中です。もう一度、集計シートを作成してください。" : "Unfinished: please create the summary sheets again.";

/** The name, or the name with 集計 behind it where a sheet of someone else has it; Excel takes 31 characters at most. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 0; ; count++) {
    const number = count > 1 ? String(count) : "";
    const suffix = count === 0 ? "" : isJapanese(name) ? `（集計${number}）` : ` (summary${number && ` ${number}`})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
