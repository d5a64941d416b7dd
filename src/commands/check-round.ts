import { readWorkbook } from "../excel/read-workbook";
import { checkRound as checkTogether } from "../round/check-round";
import type { Round, Submission } from "../round/round";
import { settingsOfWorkbooks } from "../rules/read-settings";
import type { Settings } from "../settings";
import type { Command, Job } from "./command";
import type { CheckInput } from "./check-snapshot";
import { pause } from "./read-and-check";
import { readSubmission, withOwnNames, type ChosenFile } from "./round-files";

export interface CheckRoundInput extends CheckInput {
  readonly files: readonly ChosenFile[];
}

export interface CheckRoundOutput {
  readonly round: Round;
  /** Those of the open workbook: who hands in a workbook does not say by which settings it is judged. */
  readonly settings: Settings;
  /** By the names under which the round speaks of them. */
  readonly files: readonly ChosenFile[];
}

/** 提出ファイルを検査: checks many workbooks that nobody opens, with the lists of the open workbook, and changes nothing in it. */
export const checkRound: Command<CheckRoundInput, CheckRoundOutput> = {
  id: "check-round",
  label: { ja: "提出ファイルを選んで検査", en: "Choose and check submitted files" },
  async run({ files, ...asked }, job) {
    const chosen = withOwnNames(files);
    const submissions: Submission[] = [];
    for (const file of chosen) {
      await stepTo({ step: "opening", done: submissions.length, total: chosen.length, file: file.name }, job);
      submissions.push(await readSubmission(file));
    }
    await stepTo({ step: "reading", done: 0, total: 0 }, job);
    const office = await Excel.run({ delayForCellEdit: true }, (context) => readWorkbook(context));
    await stepTo({ step: "checking" }, job);
    const settings = settingsOfWorkbooks([office]);
    return { round: checkTogether({ submissions, office, settings, ...asked }), settings, files: chosen };
  },
};

/** Says what comes next, and lets the pane show it and hear 中止: what follows may not wait for anything. */
export async function stepTo(progress: Parameters<Job["report"]>[0], job: Job): Promise<void> {
  job.signal.throwIfAborted();
  job.report(progress);
  await pause();
  job.signal.throwIfAborted();
}
