import type { Bilingual } from "../language";
import { codeOf, failureOf } from "./failures";

/** A workbook that is not open, and those of its sheets that are to come into the open one. */
export interface SheetsToBring {
  readonly file: string;
  readonly base64: string;
  readonly sheets: readonly string[];
}

/** What came of it: the names under which the sheets stand now, or why none of them came. */
export type BroughtIn =
  | { readonly file: string; readonly sheets: readonly string[] }
  | { readonly file: string; readonly refused: Bilingual };

/**
 * Copies sheets of another workbook behind the last sheet of the open one (ExcelApi 1.13). One workbook for each request: Excel on the web
 * takes 5 MB at a time. A workbook that Excel refuses does not stop the next one; a sheet whose name is taken gets a number behind it.
 * https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
 */
export async function bringIn(context: Excel.RequestContext, { file, base64, sheets }: SheetsToBring): Promise<BroughtIn> {
  try {
    const before = await sheetsNow(context);
    context.workbook.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: [...sheets], positionType: "End" });
    const failure = await context.sync().then(() => undefined, (error: unknown) => ({ error }));
    // An answer can fail to come when all is done: what counts is what is there.
    const added = [...(await sheetsNow(context))].flatMap(([id, name]) => (before.has(id) ? [] : name));
    if (failure && added.length !== sheets.length) throw failure.error;
    return { file, sheets: added };
  } catch (error) {
    return { file, refused: codeOf(error) === "RequestPayloadSizeLimitExceeded" ? tooLarge : failureOf(error).words };
  }
}

/** The names of the sheets by their ids. */
async function sheetsNow(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

const tooLarge: Bilingual = {
  ja: "ファイルが大きすぎて、Excel に取り込めません。Excel で開いて、シートを「移動またはコピー」で取り込んでください。",
  en: "The file is too large to be brought in. Open it in Excel and move or copy its sheets.",
};
