import { insertForms } from "../excel/insert-forms";
import { blankForms, type WantedForms } from "../summary/blank-form";
import type { Command } from "./command";
import type { CheckedWorkbook, CheckInput } from "./check-snapshot";
import { readAndCheck } from "./read-and-check";

export interface InsertBlankFormsOutput extends CheckedWorkbook {
  /** The names of the sheets that were added. */
  readonly names: readonly string[];
}

export interface InsertBlankFormsInput extends CheckInput {
  readonly wanted: WantedForms;
}

/** 様式を挿入: a blank 改革課題シート for each issue of the list that has none yet, or an empty one. */
export const insertBlankForms: Command<InsertBlankFormsInput, InsertBlankFormsOutput> = {
  id: "insert-blank-forms",
  label: { ja: "改革課題シートの様式を挿入", en: "Insert blank forms" },
  run: (input, job) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const checked = await readAndCheck(context, input, job);
      job.report({ step: "writing" });
      return { ...checked, names: await insertForms(context, blankForms(checked.check, checked.settings, input.wanted)) };
    }),
};
