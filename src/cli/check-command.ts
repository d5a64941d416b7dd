import { check } from "../check";
import { toCheckJson } from "../contract/check-json";
import { Failure } from "../failure";
import type { Language } from "../language";
import { settingsOf, yearOf, type CommonOptions } from "./choices";
import { formatNames, formats } from "./formats/index";
import { openWorkbooks } from "./open-workbooks";
import { said } from "./words";

/** What a check prints, and whether there is anything at error level. */
export interface Printed {
  readonly text: string;
  readonly hasErrors: boolean;
}

/** `check`: findings of all files together, in the asked format. */
export async function checkFiles(files: readonly string[], options: CommonOptions & { readonly format: string }, language: Language): Promise<Printed> {
  const format = formatNames.find((name) => name === options.format);
  if (!format) throw new Failure(said.badChoice("--format", formatNames.join(", ")));
  const settings = await settingsOf(options);
  const year = yearOf(options, settings);
  const opened = await openWorkbooks(files, language);
  const json = toCheckJson(check(opened.map(({ snapshot }) => snapshot), year, settings), language);
  return { text: formats[format](json, language), hasErrors: json.summary.errors > 0 };
}
