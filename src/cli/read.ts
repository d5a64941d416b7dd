import { check } from "../check";
import { toReadJson } from "../contract/read-json";
import type { Language } from "../language";
import { chooserOf, type CommonOptions } from "./choices";
import { findBooks } from "./find-books";
import { readFiles } from "./read-files";
import { skippedSheets } from "./unread-sheets";
import { said } from "./words";

/** What was recognised, and one line for each file that could not be read. */
export interface PrintedRecords {
  readonly text: string | undefined;
  readonly unreadable: readonly string[];
}

/** `read`: what was recognised, as records or as one line for each sheet; a file that cannot be read does not stop the others. */
export async function read(
  places: readonly string[],
  options: CommonOptions & { readonly json?: boolean },
  language: Language,
): Promise<PrintedRecords> {
  const choose = await chooserOf(options);
  const submissions = await readFiles(await findBooks(places), language);
  const workbooks = submissions.flatMap((one) => ("snapshot" in one ? [one.snapshot] : []));
  const unreadable = submissions.flatMap((one) => ("unreadable" in one ? [said.named(one.file, one.unreadable)[language]] : []));
  if (workbooks.length === 0) return { text: undefined, unreadable };
  const { settings, year } = choose(workbooks);
  const { programme } = check(workbooks, year, settings);
  const json = toReadJson(programme, workbooks.map(({ book }) => book), language, skippedSheets(workbooks));
  const lines = json.books.flatMap(({ file, sheets }) => [
    file,
    ...sheets.map(({ name, layout, reason, records }) => `  ${name}  ${layout ?? "—"}  ${layout ? records.length : (reason ?? "")}`),
  ]);
  return { text: options.json ? JSON.stringify(json, null, 2) : lines.join("\n"), unreadable };
}
