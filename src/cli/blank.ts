import { check } from "../check";
import { insertForms } from "../excel/insert-forms";
import { directContext } from "../host/direct-context";
import type { Language } from "../language";
import { blankForms } from "../summary/blank-form";
import { chooserOf, today, type CommonOptions } from "./choices";
import { openWorkbook } from "./open-workbooks";
import { refuseInput, saveWorkbook } from "./save-workbook";
import { said } from "./words";

/** `blank`: a copy with a blank 改革課題シート for each issue of 改革課題一覧 that has none yet. */
export async function blank(file: string, options: CommonOptions & { readonly out: string }, language: Language): Promise<string> {
  refuseInput(options.out, [file]);
  const choose = await chooserOf(options);
  const { host, snapshot } = await openWorkbook(file, "");
  const { settings, year } = choose([snapshot]);
  const names = await insertForms(directContext(host), blankForms(check([snapshot], year, settings, today()), settings));
  await saveWorkbook(host.book, options.out);
  return said.inserted(options.out, names.length)[language];
}
