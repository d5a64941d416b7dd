import { writeSheets } from "../excel/write-sheets";
import type { Language } from "../language";
import { summarySheets } from "../summary/index";
import type { Command } from "./command";
import type { CheckedWorkbook, CheckInput } from "./check-snapshot";
import { readAndCheck } from "./read-and-check";

export interface WriteSummariesInput extends CheckInput {
  /** Ids of the summary sheets to write. */
  readonly sheets: readonly string[];
  readonly language: Language;
  /** "2026-11-21 10:30", told by the shell. */
  readonly madeAt: string;
}

export interface WriteSummariesOutput extends CheckedWorkbook {
  /** The names under which the sheets were really written. */
  readonly names: readonly string[];
}

/** 集計シートを作成: reads and checks the workbook as it stands now, and writes the chosen sheets from that. */
export const writeSummaries: Command<WriteSummariesInput, WriteSummariesOutput> = {
  id: "write-summaries",
  label: { ja: "集計シートを作成", en: "Create summary sheets" },
  run: (input, job) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const checked = await readAndCheck(context, input, job);
      job.report({ step: "writing" });
      const chosen = summarySheets.filter(({ id }) => input.sheets.includes(id));
      const { language, madeAt } = input;
      const laidFrom = { check: checked.check, settings: checked.settings, skipped: checked.snapshot.skipped, language, madeAt };
      const plans = chosen.map((sheet) => sheet.lay(laidFrom));
      // Forty tabs away nobody would see that there is something new: the first of the sheets comes to the front.
      const written = await writeSheets(context, plans, { show: true });
      return { ...checked, names: written.map(({ name }) => name) };
    }),
};
