import type { CellRef } from "../grid/cell-ref";
import type { PlanTable, SummaryInput } from "./sheet-plan";

/** Where workbooks are taken together, a last column says which file each row comes from; in the workbook itself there is nothing to say. */
export function withFiles<Table extends PlanTable>(
  { check: { programme }, language }: SummaryInput,
  table: Table,
  sources: readonly (CellRef | undefined)[],
): Table {
  if (programme.sheets.every(({ book }) => book === "")) return table;
  return {
    ...table,
    columns: [...table.columns, { header: language === "ja" ? "ファイル" : "File", width: 16, wrap: true }],
    rows: table.rows.map((row, index) => [...row, { value: sources[index]?.book || null }]),
  };
}
