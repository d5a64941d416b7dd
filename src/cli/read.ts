import { check } from "../check";
import { toReadJson } from "../contract/read-json";
import type { Language } from "../language";
import { settingsOf, yearOf, type CommonOptions } from "./choices";
import { openWorkbooks } from "./open-workbooks";
import { skippedSheets } from "./unread-sheets";

/** `read`: what was recognised, as records or as one line for each sheet. */
export async function read(files: readonly string[], options: CommonOptions & { readonly json?: boolean }, language: Language): Promise<string> {
  const settings = await settingsOf(options);
  const opened = await openWorkbooks(files, language);
  const { programme } = check(opened.map(({ snapshot }) => snapshot), yearOf(options, settings), settings);
  const json = toReadJson(programme, opened.map(({ file }) => file), language, skippedSheets(opened));
  if (options.json) return JSON.stringify(json, null, 2);
  return json.books
    .flatMap(({ file, sheets }) => [file, ...sheets.map(({ name, layout, reason, records }) => `  ${name}  ${layout ?? "—"}  ${layout ? records.length : (reason ?? "")}`)])
    .join("\n");
}
