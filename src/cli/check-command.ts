import { check } from "../check";
import { toCheckJson } from "../contract/check-json";
import { Failure } from "../failure";
import type { Language } from "../language";
import { settingsOf, yearOf, type CommonOptions } from "./choices";
import { formatNames, formats } from "./formats/index";
import { openWorkbooks } from "./open-workbooks";
import { unreadSheets, type UnreadSheet } from "./unread-sheets";
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
  const checked = check(opened.map(({ snapshot }) => snapshot), year, settings);
  const json = toCheckJson(checked, language);
  const text = formats[format](json, language);
  const unread = format === "stylish" ? listOf(unreadSheets(opened, checked.programme), language) : [];
  return { text: [...unread, text].join("\n"), hasErrors: json.summary.errors > 0 };
}

/** Before the findings, and only for people: `read --json` tells programs which sheets were recognised. */
function listOf(sheets: readonly UnreadSheet[], language: Language): readonly string[] {
  if (sheets.length === 0) return [];
  return [said.notChecked(sheets.length)[language], ...sheets.map(({ book, name, reason }) => `  ${book} ${name}  ${reason[language]}`), ""];
}
