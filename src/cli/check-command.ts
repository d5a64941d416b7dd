import { toCheckJson } from "../contract/check-json";
import { Failure } from "../failure";
import type { Language } from "../language";
import { checkRound } from "../round/check-round";
import { chooserOf, today, type CommonOptions } from "./choices";
import { findBooks } from "./find-books";
import { formatNames, formats } from "./formats/index";
import { roundText } from "./formats/round";
import { readFiles } from "./read-files";
import { unreadableIn } from "./round";
import { unreadSheets, type UnreadSheet } from "./unread-sheets";
import { said } from "./words";

/** What a check prints; whether there is anything at error level; one line for each file that could not be read. */
export interface Printed {
  readonly text: string | undefined;
  readonly hasErrors: boolean;
  readonly unreadable: readonly string[];
}

/** `check`: findings of all files together, in the asked format; a file that cannot be read does not stop the others. */
export async function checkFiles(
  places: readonly string[],
  options: CommonOptions & { readonly format: string },
  language: Language,
): Promise<Printed> {
  const format = formatNames.find((name) => name === options.format);
  if (!format) throw new Failure(said.badChoice("--format", formatNames.join(", ")));
  const choose = await chooserOf(options);
  const submissions = await readFiles(await findBooks(places), language);
  const workbooks = submissions.flatMap((one) => ("snapshot" in one ? [one.snapshot] : []));
  const round = checkRound({ submissions, ...choose(workbooks), today: today() });
  const json = toCheckJson(round.check, language);
  const isForPeople = format === "stylish";
  const unread = isForPeople ? listOf(unreadSheets(workbooks, round.check.programme), language) : [];
  const verdicts = isForPeople && workbooks.length > 1 ? ["", roundText(round, language)] : [];
  return {
    text: workbooks.length === 0 ? undefined : [...unread, formats[format](json, language), ...verdicts].join("\n"),
    hasErrors: json.summary.errors > 0,
    unreadable: unreadableIn(round, language),
  };
}

/** Before the findings, and only for people: `read --json` tells programs which sheets were recognised. */
function listOf(sheets: readonly UnreadSheet[], language: Language): readonly string[] {
  if (sheets.length === 0) return [];
  return [said.notChecked(sheets.length)[language], ...sheets.map(({ book, name, reason }) => `  ${book} ${name}  ${reason[language]}`), ""];
}
