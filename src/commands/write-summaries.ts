import { summarySheets } from "../summary/index";
import type { Command } from "./command";
import type { CheckedWorkbook, CheckInput } from "./check-snapshot";
import { readAndCheck } from "./read-and-check";
import { writeFrom, type WrittenIn } from "./write-from";

export interface WriteSummariesInput extends CheckInput, WrittenIn {
  /** Ids of the summary sheets to write. */
  readonly sheets: readonly string[];
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
      return { ...checked, names: await writeFrom(context, checked, summarySheets.filter(({ id }) => input.sheets.includes(id)), input) };
    }),
};
