import type { CellRef } from "../grid/cell-ref";
import type { SheetPlan, SummaryInput } from "./sheet-plan";

/** Where workbooks are taken together, a last column says which file each row comes from; in the workbook itself there is nothing to say. */
export function withFiles({ check: { programme }, language }: SummaryInput, plan: SheetPlan, sources: readonly (CellRef | undefined)[]): SheetPlan {
  if (programme.sheets.every(({ book }) => book === "")) return plan;
  return {
    ...plan,
    columns: [...plan.columns, { header: language === "ja" ? "ファイル" : "File", width: 16, wrap: true }],
    rows: plan.rows.map((row, index) => [...row, { value: sources[index]?.book || null }]),
  };
}
