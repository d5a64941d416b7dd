import { activeCell } from "../excel/active-cell";
import type { CellRef } from "../grid/cell-ref";
import { checkWorkbook, type CheckWorkbookInput, type CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

export interface AskCellInput extends CheckWorkbookInput {
  /** Is there a check that still holds? Else everything is checked first. */
  readonly isChecked: boolean;
}

export interface AskCellOutput {
  readonly at: CellRef;
  readonly made: CheckWorkbookOutput | undefined;
}

/** このセルの指摘: which cell the person stands on, and a check, where there is none that holds. */
export const askCell: Command<AskCellInput, AskCellOutput> = {
  id: "ask-cell",
  label: { ja: "このセルの指摘", en: "Findings of this cell" },
  async run({ isChecked, ...input }, job) {
    const at = await Excel.run({ delayForCellEdit: true }, (context) => activeCell(context));
    return { at, made: isChecked ? undefined : await checkWorkbook.run(input, job) };
  },
};
