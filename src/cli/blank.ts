import { check } from "../check";
import { insertForms } from "../excel/insert-forms";
import { directContext } from "../host/direct-context";
import type { Language } from "../language";
import { blankForms } from "../summary/blank-form";
import { chooserOf, today, type CommonOptions } from "./choices";
import { openWorkbook } from "./open-workbooks";
import { refuseInput, saveWorkbook } from "./save-workbook";
import { said } from "./words";

interface BlankOptions extends CommonOptions {
  readonly out: string;
  readonly empty?: boolean;
}

/** `blank`: a copy with a blank 改革課題シート for each issue of 改革課題一覧 that has none yet, or with an empty one. */
export async function blank(file: string, options: BlankOptions, language: Language): Promise<string> {
  refuseInput(options.out, [file]);
  const choose = await chooserOf(options);
  const { host, snapshot } = await openWorkbook(file, "");
  const { settings, year } = choose([snapshot]);
  const forms = blankForms(check([snapshot], year, settings, today()), settings, options.empty ? "empty" : "missing");
  const names = await insertForms(directContext(host), forms);
  await saveWorkbook(host.book, options.out);
  return said.inserted(options.out, names.length)[language];
}
