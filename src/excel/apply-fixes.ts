import { toA1 } from "../grid/area";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Fix } from "../rules/rule";
import { asText } from "./as-text";
import { onceMore } from "./once-more";
import { askRow } from "./seen-row";
import { askUndo, entered, keepUndo, type Before } from "./undo-fixes";

/** A fix that was made, or why it was not: the cell is no longer as it was found, or nobody may write there. */
export interface FixOutcome {
  readonly fix: Fix;
  readonly outcome: "done" | "changed" | "protected" | "gone";
}

/**
 * Mends cells as a person would type it: a number stays a number in its own format, a text stays a text. What stood there before is kept
 * in the workbook, so that it can be taken back later, too. Two round trips, whatever the number of cells.
 * @param seen the workbook as it was checked: a fix holds only as long as nothing else in its row is different
 */
export const applyFixes = (
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  seen?: WorkbookSnapshot,
): Promise<readonly FixOutcome[]> => onceMore(() => mend(context, fixes, seen));

async function mend(context: Excel.RequestContext, fixes: readonly Fix[], seen?: WorkbookSnapshot): Promise<readonly FixOutcome[]> {
  const undo = askUndo(context);
  const grids = new Map(seen?.sheets.map((grid) => [grid.name, grid]));
  const asked = fixes.map((fix) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(fix.at.sheet);
    sheet.protection.load("protected");
    const cell = sheet.getRange(toA1({ ...fix.at.area, rowCount: 1, columnCount: 1 }));
    cell.load("formulas,text,numberFormat");
    return { fix, sheet, cell, compare: askRow(sheet, fix.at.area, grids.get(fix.at.sheet)) };
  });
  await context.sync();
  const kept = new Map(undo.cells().map((before) => [keyOf(before), before]));
  const made = new Map<string, { readonly cell: Excel.Range; readonly mended: Mended; readonly before: Before }>();
  const outcomes = asked.map(({ fix, sheet, cell, compare }): FixOutcome => {
    if (sheet.isNullObject) return { fix, outcome: "gone" };
    if (sheet.protection.protected) return { fix, outcome: "protected" };
    const place = { sheet: fix.at.sheet, cell: toA1({ ...fix.at.area, rowCount: 1, columnCount: 1 }) };
    const key = keyOf(place);
    // What a fix of ours has made different is no other row.
    const isMoved = compare().different.some(({ column, value }) => {
      const neighbour = toA1({ ...fix.at.area, column, rowCount: 1, columnCount: 1 });
      return kept.get(keyOf({ sheet: fix.at.sheet, cell: neighbour }))?.after !== value;
    });
    if (isMoved || made.has(key)) return { fix, outcome: "changed" };
    const now = { entry: cell.formulas[0]?.[0] as unknown, format: String(cell.numberFormat[0]?.[0]) };
    const earlier = kept.get(key);
    if (earlier && isSameFix(earlier, fix, now.entry)) {
      made.set(key, { cell, mended: entryOf(fix, entered(earlier.entry), earlier.format), before: earlier });
      return { fix, outcome: "done" };
    }
    if (isFormula(now.entry) || cell.text[0]?.[0]?.trim() !== fix.from.trim()) return { fix, outcome: "changed" };
    const mended = entryOf(fix, now.entry, now.format);
    const entry = typeof now.entry === "string" ? asText(now.entry) : (now.entry as number | boolean);
    made.set(key, { cell, mended, before: { ...place, entry, format: now.format, after: mended.value } });
    return { fix, outcome: "done" };
  });
  if (made.size === 0) return outcomes;
  keepUndo(context, [...made.values()].map(({ before }) => before));
  for (const { cell, mended } of made.values()) {
    if (mended.format !== undefined) cell.numberFormat = [[mended.format]];
    cell.values = [[typeof mended.value === "string" ? asText(mended.value) : mended.value]];
  }
  await context.sync();
  return outcomes;
}

const keyOf = ({ sheet, cell }: Pick<Before, "sheet" | "cell">): string => `${sheet}!${cell}`;

/** Is it the fix of a run that broke off, made or only begun? What stood there before that is what is kept. */
function isSameFix(kept: Before, fix: Fix, now: unknown): boolean {
  const before = entered(kept.entry);
  return entryOf(fix, before, kept.format).value === kept.after && (now === kept.after || now === before);
}

const isFormula = (entry: unknown): boolean => typeof entry === "string" && entry.startsWith("=");

interface Mended {
  readonly value: string | number;
  /** Only where a blank cell has none that fits. */
  readonly format?: string;
}

/** How the mended value is entered: in a cell of numbers as a number, in a cell of text as text, in a blank cell as a person would type it. */
function entryOf({ value, to }: Fix, entry: unknown, format: string): Mended {
  const share = value !== undefined && to.trim().endsWith("%") ? value / 100 : undefined;
  if (value !== undefined && typeof entry === "number") return { value: format.includes("%") ? (share ?? value) : value };
  if (share !== undefined && entry === "") return { value: share, ...(format.includes("%") ? {} : { format: "0.0%" }) };
  return { value: to };
}
