import { toA1, type Area } from "../grid/area";
import { cellOf, type Grid } from "../grid/grid";

/** How a row compares with what was read of it when it was checked. */
export interface RowComparison {
  /** Columns in which the same stands as then. */
  readonly same: number;
  /** Columns in which something else stands now. */
  readonly different: readonly { readonly column: number; readonly value: unknown }[];
}

/**
 * Asks for the row of a cell with the next request, and tells then whether it is still the row that was checked: a co-author may have inserted
 * one above. The cell itself is left out, and so are formulas, whose results may be others although nothing was moved.
 */
export function askRow(sheet: Excel.Worksheet, { row, column: own }: Area, seen: Grid | undefined): () => RowComparison {
  if (!seen || seen.columnCount === 0) return () => ({ same: 0, different: [] });
  const range = sheet.getRange(toA1({ row, column: 0, rowCount: 1, columnCount: seen.columnCount }));
  range.load("values");
  return () => {
    const values: readonly unknown[] = range.values[0] ?? [];
    const compared = values.flatMap((value, column) => {
      const before = cellOf(seen, row, column);
      return column === own || before?.formula ? [] : [{ column, value, before: before?.value ?? "" }];
    });
    return {
      same: compared.filter(({ value, before }) => value === before && value !== "").length,
      different: compared.filter(({ value, before }) => value !== before),
    };
  };
}
