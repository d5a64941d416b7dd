import { keepMapping } from "../excel/keep-mapping";
import { mappingText, type Mapping } from "../layouts/mapping";
import { checkAgain } from "./check-again";
import type { CheckWorkbookInput, CheckWorkbookOutput } from "./check-workbook";
import type { Command } from "./command";

export interface MapSheetInput extends CheckWorkbookInput {
  readonly sheet: string;
  /** Undefined takes the mapping away: the sheet is read by its headings again. */
  readonly mapping: Mapping | undefined;
}

/** 様式を指定: keeps what a person says of a sheet in the workbook, and checks again with it. */
export const mapSheet: Command<MapSheetInput, CheckWorkbookOutput> = {
  id: "map-sheet",
  label: { ja: "様式を指定", en: "Say what the sheet is" },
  async run({ sheet, mapping, ...input }, job) {
    await Excel.run({ delayForCellEdit: true }, (context) => keepMapping(context, sheet, mapping && mappingText(mapping)));
    return checkAgain(kept, input, job);
  },
};

const kept = { ja: "様式の指定は保存しました。", en: "What you said of the sheet is kept." };
