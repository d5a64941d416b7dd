import { toA1 } from "../grid/area";
import type { Fix } from "../rules/rule";
import { keepUndo, type Before } from "./undo-fixes";

/** A fix that was made, or why it was not: the cell is no longer as it was found, or nobody may write there. */
export interface FixOutcome {
  readonly fix: Fix;
  readonly outcome: "done" | "changed" | "protected" | "gone";
}

/**
 * Mends cells as a person would type it: a number stays a number in its own format, a text stays a text. What stood there before is kept
 * in the workbook, so that it can be taken back later, too. Two round trips, whatever the number of cells.
 */
export async function applyFixes(context: Excel.RequestContext, fixes: readonly Fix[]): Promise<readonly FixOutcome[]> {
  const asked = fixes.map((fix) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(fix.at.sheet);
    sheet.protection.load("protected");
    const cell = sheet.getRange(toA1({ ...fix.at.area, rowCount: 1, columnCount: 1 }));
    cell.load("formulas,text,numberFormat");
    return { fix, sheet, cell };
  });
  await context.sync();
  const made = new Map<string, Before>();
  const outcomes = asked.map(({ fix, sheet, cell }): FixOutcome => {
    if (sheet.isNullObject) return { fix, outcome: "gone" };
    if (sheet.protection.protected) return { fix, outcome: "protected" };
    const [entry, format] = [cell.formulas[0]?.[0] as unknown, String(cell.numberFormat[0]?.[0])];
    const place = { sheet: fix.at.sheet, cell: toA1({ ...fix.at.area, rowCount: 1, columnCount: 1 }) };
    const key = `${place.sheet}!${place.cell}`;
    if (isFormula(entry) || cell.text[0]?.[0]?.trim() !== fix.from.trim() || made.has(key)) return { fix, outcome: "changed" };
    const mended = entryOf(fix, entry, format);
    if (mended.format !== undefined) cell.numberFormat = [[mended.format]];
    cell.values = [[typeof mended.value === "string" ? asText(mended.value) : mended.value]];
    made.set(key, { ...place, entry: typeof entry === "string" ? asText(entry) : (entry as number | boolean), format, after: mended.value });
    return { fix, outcome: "done" };
  });
  if (made.size > 0) await keepUndo(context, [...made.values()]);
  return outcomes;
}

const isFormula = (entry: unknown): boolean => typeof entry === "string" && entry.startsWith("=");

/** An apostrophe in front keeps a text a text: Excel would make a number of "92.0%". */
const asText = (text: string): string => (text === "" ? "" : `'${text}`);

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
