import { activeCell, asRead } from "../excel/active-cell";
import type { CellRef } from "../grid/cell-ref";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Command } from "./command";

/** The cell that the person stands on, under the name that its sheet had when it was read; one request. */
export const selectedCell: Command<{ readonly seen: WorkbookSnapshot }, CellRef> = {
  id: "selected-cell",
  label: { ja: "選択中のセル", en: "The selected cell" },
  run: ({ seen }) => Excel.run(async (context) => asRead(await activeCell(context), seen)),
};
