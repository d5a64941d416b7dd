import { watchWorkbook, type SheetEdit } from "../excel/watch-workbook";
import type { Command } from "./command";

/** Tells when a cell of the workbook is edited, until the function that it gives is called. */
export const watchEdits: Command<(edit: SheetEdit) => void, () => Promise<void>> = {
  id: "watch-edits",
  label: { ja: "変更の見守り", en: "Watch for edits" },
  run: (onEdit) => Excel.run((context) => watchWorkbook(context, onEdit)),
};
