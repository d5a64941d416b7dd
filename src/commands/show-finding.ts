import { showCell } from "../excel/show-cell";
import type { CellRef } from "../grid/cell-ref";
import type { Command } from "./command";

/** Jumps to a cell that a finding speaks of; "gone" where its sheet has been deleted or renamed since the check. */
export const showFinding: Command<CellRef, "shown" | "gone" | "hidden"> = {
  id: "show-finding",
  label: { ja: "セルを表示", en: "Show the cell" },
  run: (at) => Excel.run({ delayForCellEdit: true }, (context) => showCell(context, at)),
};
