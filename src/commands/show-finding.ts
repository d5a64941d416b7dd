import { showCell, type Shown } from "../excel/show-cell";
import type { CellRef } from "../grid/cell-ref";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Command } from "./command";

export interface ShowFindingInput {
  readonly at: CellRef;
  /** The workbook as it was checked. */
  readonly seen?: WorkbookSnapshot | undefined;
}

/**
 * Jumps to a cell that a finding speaks of; "gone" where its sheet has been deleted or renamed since the check, "moved" where something else
 * stands there now.
 */
export const showFinding: Command<ShowFindingInput, Shown> = {
  id: "show-finding",
  label: { ja: "セルを表示", en: "Show the cell" },
  run: ({ at, seen }) =>
    Excel.run({ delayForCellEdit: true }, (context) => showCell(context, at, seen?.sheets.find(({ name }) => name === at.sheet))),
};
