import { writeSheets } from "../excel/write-sheets";
import type { Language } from "../language";
import { layRound } from "../round/round-sheet";
import type { Round } from "../round/round";
import type { Settings } from "../settings";
import { summarySheets } from "../summary/index";
import { stepTo } from "./check-round";
import type { Command } from "./command";

export interface SummariseRoundInput {
  readonly round: Round;
  /** Ids of the summary sheets to write beside 提出状況. */
  readonly sheets: readonly string[];
  readonly settings: Settings;
  readonly language: Language;
  /** "2026-11-21 10:30", told by the shell. */
  readonly madeAt: string;
}

/** 取り込まずに集計: writes what came in and the summary sheets of all files together into the open workbook; gives the names of the sheets. */
export const summariseRound: Command<SummariseRoundInput, readonly string[]> = {
  id: "summarise-round",
  label: { ja: "取り込まずに集計シートを作成", en: "Create summary sheets without bringing in" },
  async run({ sheets, ...input }, job) {
    await stepTo({ step: "writing" }, job);
    const chosen = summarySheets.filter(({ id }) => sheets.includes(id));
    const plans = [layRound(input), ...chosen.map((sheet) => sheet.lay({ ...input, check: input.round.check, skipped: [] }))];
    const written = await Excel.run({ delayForCellEdit: true }, (context) => writeSheets(context, plans, { show: true }));
    return written.map(({ name }) => name);
  },
};
