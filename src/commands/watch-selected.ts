import { watchSelection } from "../excel/watch-selection";
import type { Command } from "./command";

/** Tells when the person goes to another cell, until the function that it gives is called. */
export const watchSelected: Command<() => void, () => Promise<void>> = {
  id: "watch-selected",
  label: { ja: "選択の見守り", en: "Watch the selection" },
  run: (onSelect) => Excel.run((context) => watchSelection(context, onSelect)),
};
