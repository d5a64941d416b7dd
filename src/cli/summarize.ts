import { check } from "../check";
import { writeSheets } from "../excel/write-sheets";
import { Book } from "../host/book";
import { directContext } from "../host/direct-context";
import { Host } from "../host/host";
import type { Language } from "../language";
import { chooserOf, now, sheetsOf, today, type CommonOptions } from "./choices";
import { findBooks } from "./find-books";
import { openWorkbook, openWorkbooks } from "./open-workbooks";
import { refuseInput, saveWorkbook } from "./save-workbook";
import { said } from "./words";

/** `summarize`: a copy of one workbook with the summary tabs, as the button makes them; of several, one new workbook with the tabs for all together. */
export async function summarize(
  places: readonly string[],
  options: CommonOptions & { readonly out: string; readonly sheets?: string },
  language: Language,
): Promise<string> {
  const files = await findBooks(places, options.out);
  refuseInput(options.out, files);
  const chosen = sheetsOf(options.sheets);
  const choose = await chooserOf(options);
  const [only, ...others] = files;
  const opened = only !== undefined && others.length === 0 ? [await openWorkbook(only, "")] : await openWorkbooks(files, language);
  const workbooks = opened.map(({ snapshot }) => snapshot);
  const { settings, year } = choose(workbooks);
  const checked = check(workbooks, year, settings, today());
  const host = opened.length === 1 && opened[0] ? opened[0].host : new Host(new Book());
  const skipped = opened.flatMap(({ snapshot }) => snapshot.skipped);
  const plans = chosen.map((sheet) => sheet.lay({ check: checked, settings, skipped, language, madeAt: now() }));
  const written = await writeSheets(directContext(host), plans);
  await saveWorkbook(host.book, options.out);
  return said.written(options.out, written.map(({ name }) => name).join(", "))[language];
}
