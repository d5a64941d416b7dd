import { check } from "../check";
import { writeSheets } from "../excel/write-sheets";
import { Book } from "../host/book";
import { directContext } from "../host/direct-context";
import { Host } from "../host/host";
import type { Language } from "../language";
import { chooserOf, now, sheetsOf, today, type CommonOptions } from "./choices";
import { findBooks } from "./find-books";
import { openWorkbook } from "./open-workbooks";
import { readAll } from "./read-files";
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
  const single = only !== undefined && others.length === 0 ? await openWorkbook(only, "") : undefined;
  const workbooks = single ? [single.snapshot] : await readAll(files, language);
  const { settings, year } = choose(workbooks);
  const checked = check(workbooks, year, settings, today());
  const host = single?.host ?? new Host(new Book());
  const skipped = workbooks.flatMap((workbook) => workbook.skipped);
  const plans = chosen.map((sheet) => sheet.lay({ check: checked, settings, skipped, language, madeAt: now() }));
  const written = await writeSheets(directContext(host), plans);
  await saveWorkbook(host.book, options.out);
  return said.written(options.out, written.map(({ name }) => name).join(", "))[language];
}
