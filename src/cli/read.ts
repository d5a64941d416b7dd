import { check } from "../check";
import { toReadJson } from "../contract/read-json";
import type { Language } from "../language";
import { chooserOf, type CommonOptions } from "./choices";
import { findBooks } from "./find-books";
import { openWorkbooks } from "./open-workbooks";
import { skippedSheets } from "./unread-sheets";

/** `read`: what was recognised, as records or as one line for each sheet. */
export async function read(places: readonly string[], options: CommonOptions & { readonly json?: boolean }, language: Language): Promise<string> {
  const choose = await chooserOf(options);
  const opened = await openWorkbooks(await findBooks(places), language);
  const workbooks = opened.map(({ snapshot }) => snapshot);
  const { settings, year } = choose(workbooks);
  const { programme } = check(workbooks, year, settings);
  const json = toReadJson(programme, opened.map(({ file }) => file), language, skippedSheets(workbooks));
  if (options.json) return JSON.stringify(json, null, 2);
  return json.books
    .flatMap(({ file, sheets }) => [file, ...sheets.map(({ name, layout, reason, records }) => `  ${name}  ${layout ?? "—"}  ${layout ? records.length : (reason ?? "")}`)])
    .join("\n");
}
