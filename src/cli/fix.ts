import { check } from "../check";
import { applyFixes, type FixOutcome } from "../excel/apply-fixes";
import { Failure } from "../failure";
import { addressOf } from "../grid/cell-ref";
import { directContext } from "../host/direct-context";
import type { Language } from "../language";
import { isOpen } from "../rules/rule";
import { chooserOf, today, type CommonOptions } from "./choices";
import { openWorkbook } from "./open-workbooks";
import { refuseInput, saveWorkbook } from "./save-workbook";
import { said } from "./words";

/** `fix`: a copy in which what can be mended for certain is mended; each change is listed. With `--dry-run`, only the list. */
export async function fix(
  file: string,
  options: CommonOptions & { readonly out?: string; readonly dryRun?: boolean },
  language: Language,
): Promise<string> {
  if (options.out === undefined && !options.dryRun) throw new Failure(said.noOut);
  if (options.out !== undefined) refuseInput(options.out, [file]);
  const choose = await chooserOf(options);
  const { host, snapshot } = await openWorkbook(file, "");
  const { settings, year } = choose([snapshot]);
  const { findings } = check([snapshot], year, settings, today());
  const outcomes = await applyFixes(directContext(host), findings.filter(isOpen).flatMap((finding) => finding.fix ?? []));
  if (options.out !== undefined && !options.dryRun) await saveWorkbook(host.book, options.out);
  const done = outcomes.filter(({ outcome }) => outcome === "done").length;
  const summary = options.out === undefined || options.dryRun ? said.wouldFix(done) : said.fixed(options.out, done);
  return [...outcomes.map((one) => lineOf(one, language)), summary[language]].join("\n");
}

/** '1-(1)-4'!F12: 66.6% → 66.7% */
function lineOf({ fix: { at, from, to }, outcome }: FixOutcome, language: Language): string {
  return `${addressOf(at)}: ${from || said.blank[language]} → ${to}${outcome === "done" ? "" : `  ${said.notFixed[outcome][language]}`}`;
}
