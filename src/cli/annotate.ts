import { check } from "../check";
import { highlight } from "../excel/highlight";
import { writeSheets } from "../excel/write-sheets";
import { directContext } from "../host/direct-context";
import type { Language } from "../language";
import { findingsSheet } from "../summary/findings";
import { chooserOf, now, today, type CommonOptions } from "./choices";
import { openWorkbook } from "./open-workbooks";
import { refuseInput, saveWorkbook } from "./save-workbook";
import { said } from "./words";

/** `annotate`: a copy of the workbook with the cells marked and the sheet of findings. */
export async function annotate(file: string, options: CommonOptions & { readonly out: string }, language: Language): Promise<string> {
  refuseInput(options.out, [file]);
  const choose = await chooserOf(options);
  const { host, snapshot } = await openWorkbook(file, "");
  const { settings, year } = choose([snapshot]);
  const checked = check([snapshot], year, settings, today());
  const context = directContext(host);
  await highlight(context, checked.findings);
  const written = await writeSheets(context, [findingsSheet.lay({ check: checked, settings, skipped: snapshot.skipped, language, madeAt: now() })]);
  await saveWorkbook(host.book, options.out);
  return said.written(options.out, written.map(({ name }) => name).join(", "))[language];
}
