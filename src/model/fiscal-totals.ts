import { plainLabel } from "../grid/label";
import type { FiscalRow, PlanRecord } from "./plan-records";

/** A row that is the sum of others. */
export interface FiscalTotal {
  readonly total: FiscalRow;
  /** At least two: the rows of the same table that make it up, without those that are parts of another part. */
  readonly parts: readonly FiscalRow[];
}

/** The totals of all tables: a 合計 below its rows, a 総額 above the block of its 内訳. */
export const fiscalTotals = (records: readonly PlanRecord[]): readonly FiscalTotal[] =>
  tablesOf(records).flatMap((rows) => [...totalsBelow(rows), ...totalsAbove(rows)].filter(({ parts }) => parts.length > 1));

/** Rows of one title over the same columns: a table that goes on below a repeated header is one table. */
export function tablesOf(records: readonly PlanRecord[]): readonly (readonly FiscalRow[])[] {
  const tables = new Map<string, FiscalRow[]>();
  for (const record of records) {
    if (record.type !== "fiscal-row") continue;
    const { book, sheet, area } = record.at;
    const key = JSON.stringify([book, sheet, record.table, area.column + area.columnCount]);
    const known = tables.get(key);
    if (known) known.push(record);
    else tables.set(key, [record]);
  }
  return [...tables.values()];
}

const isSubtotal = ({ name }: FiscalRow): boolean => /小計$/.test(bare(name.text));
const isTotal = ({ name }: FiscalRow): boolean => /合計$|総計$|(?:^|歳入|歳出)計$/.test(bare(name.text));

/** A total holds the rows since the last one; a subtotal also ends where another begins. */
function totalsBelow(rows: readonly FiscalRow[]): readonly FiscalTotal[] {
  return rows.flatMap((total, index) => {
    const [own, ends] = isTotal(total) ? [true, isTotal] : [isSubtotal(total), (row: FiscalRow) => isTotal(row) || isSubtotal(row)];
    if (!own) return [];
    const from = rows.findLastIndex((row, i) => i < index && (ends(row) || columnOf(row) < columnOf(total)));
    return [{ total, parts: outermost(rows.slice(from + 1, index).filter((row) => !isSubtotal(row))) }];
  });
}

/** The rows beside one 内訳 make up the row above them. */
function totalsAbove(rows: readonly FiscalRow[]): readonly FiscalTotal[] {
  return rows.flatMap((total, index) => {
    const heading = breakdownOf(rows[index + 1]);
    if (!heading || breakdownOf(total) || isTotal(rows[index + 1] ?? total)) return [];
    const end = rows.findIndex((row, i) => i > index && breakdownOf(row)?.at.area.row !== heading.at.area.row);
    return [{ total, parts: outermost(rows.slice(index + 1, end < 0 ? rows.length : end)) }];
  });
}

const breakdownOf = (row: FiscalRow | undefined) => row?.parents.find(({ text }) => bare(text) === "内訳");

/** Rows indented under others are parts of those, as are those that say so: うち…, 再掲. */
function outermost(rows: readonly FiscalRow[]): readonly FiscalRow[] {
  const column = Math.min(...rows.map(columnOf));
  return rows.filter((row) => columnOf(row) === column && !/^[(【]?(?:うち|再掲)|再掲[)】]?$/.test(plainLabel(row.name.text)));
}

const columnOf = ({ name }: FiscalRow): number => name.at.area.column;

/** Without what stands in brackets behind it: 合計（A）. */
const bare = (text: string): string => plainLabel(text).replace(/^[(【[]|[(【[].*$|[)】\]]$/g, "");
