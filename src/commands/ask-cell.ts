import { activeCell, asRead } from "../excel/active-cell";
import type { CellRef } from "../grid/cell-ref";
import type { WorkbookSnapshot } from "../grid/grid";
import { checkWorkbook, type CheckWorkbookInput, type CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

export interface AskCellInput extends CheckWorkbookInput {
  /** The workbook as it was read for the check that still holds; where there is none, everything is checked first. */
  readonly seen: WorkbookSnapshot | undefined;
}

export interface AskCellOutput {
  readonly at: CellRef;
  readonly made: CheckWorkbookOutput | undefined;
}

/** このセルの指摘: which cell the person stands on, and a check, where there is none that holds. */
export const askCell: Command<AskCellInput, AskCellOutput> = {
  id: "ask-cell",
  label: { ja: "このセルの指摘", en: "Findings of this cell" },
  async run({ seen, ...input }, job) {
    const cell = await Excel.run({ delayForCellEdit: true }, (context) => activeCell(context));
    const made = seen ? undefined : await checkWorkbook.run(input, job);
    return { at: asRead(cell, seen ?? made?.snapshot), made };
  },
};
