import { bureauFiles } from "../round/send-back";
import type { RoundSheetInput } from "../round/round-sheet";
import { stepTo } from "./check-round";
import type { Command } from "./command";

/** All files in one, because a browser asks before it saves a second one. */
export interface BureauFiles {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** 所管ごとの指摘ファイル: a workbook for each bureau that has something to mend, made without touching the open one. */
export const makeBureauFiles: Command<RoundSheetInput, BureauFiles> = {
  id: "make-bureau-files",
  label: { ja: "所管ごとの指摘ファイルを保存", en: "Save a file of findings for each department" },
  async run(input, job) {
    const [{ makeWorkbook }, { zipFiles }] = await Promise.all([
      import(/* webpackChunkName: "files" */ "../files/make-workbook"),
      import(/* webpackChunkName: "files" */ "../files/zip-files"),
    ]);
    const wanted = bureauFiles(input);
    const made: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    for (const { name, plans } of wanted) {
      await stepTo({ step: "making", done: made.length, total: wanted.length, file: name }, job);
      made.push({ name, bytes: await makeWorkbook(plans) });
    }
    const [only, ...others] = made;
    const one = only && others.length === 0 ? only : { name: input.language === "ja" ? "指摘.zip" : "findings.zip", bytes: zipFiles(made) };
    return { ...one, count: made.length };
  },
};
