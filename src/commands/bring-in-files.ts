import { bringIn, type BroughtIn } from "../excel/bring-in";
import { failureOf } from "../excel/failures";
import type { Round } from "../round/round";
import type { Command } from "./command";
import { pause } from "./read-and-check";
import { bytesOf, type ChosenFile } from "./round-files";

export interface BringInInput {
  readonly round: Round;
  readonly files: readonly ChosenFile[];
}

/**
 * 取り込む: copies the 改革課題シート of files into the open workbook, file by file. Their lists stay where they are: the office has its own.
 * Where it is stopped, what was brought in by then stays, and is told.
 */
export const bringInFiles: Command<BringInInput, readonly BroughtIn[]> = {
  id: "bring-in-files",
  label: { ja: "このブックに取り込む", en: "Bring into this workbook" },
  async run({ round, files }, job) {
    const { toBase64 } = await import(/* webpackChunkName: "files" */ "../files/base64");
    const brought: BroughtIn[] = [];
    for (const file of files) {
      job.report({ step: "bringing", done: brought.length, total: files.length, file: file.name });
      await pause();
      if (job.signal.aborted) break;
      brought.push(await bringOne(file, formsIn(round, file.name), toBase64));
    }
    return brought;
  },
};

async function bringOne(file: ChosenFile, sheets: readonly string[], toBase64: (bytes: Uint8Array) => string): Promise<BroughtIn> {
  // Excel takes no name for every sheet.
  if (sheets.length === 0) return { file: file.name, sheets };
  try {
    const base64 = toBase64(await bytesOf(file));
    return await Excel.run({ delayForCellEdit: true }, (context) => bringIn(context, { file: file.name, base64, sheets }));
  } catch (error) {
    return { file: file.name, refused: failureOf(error).words };
  }
}

const formsIn = ({ check: { programme } }: Round, file: string): readonly string[] => [
  ...new Set(programme.issues.flatMap(({ at }) => (at.book === file ? [at.sheet] : []))),
];
