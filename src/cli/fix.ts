import { check } from "../check";
import { applyFixes, type FixOutcome } from "../excel/apply-fixes";
import { Failure } from "../failure";
import { addressOf } from "../grid/cell-ref";
import { directContext } from "../host/direct-context";
import type { Language } from "../language";
import { isOpen, type Fix } from "../rules/rule";
import { chooserOf, today, type CommonOptions } from "./choices";
import { openWorkbook } from "./open-workbooks";
import { refuseInput, saveWorkbook } from "./save-workbook";
import { said } from "./words";

/** `fix`: a copy in which what can be mended for certain is mended; each change is listed. With `--dry-run`, only the list; with `--cell`, only those cells. */
export async function fix(
  file: string,
  options: CommonOptions & { readonly out?: string; readonly dryRun?: boolean; readonly cell?: readonly string[] },
  language: Language,
): Promise<string> {
  if (options.out === undefined && !options.dryRun) throw new Failure(said.noOut);
  if (options.out !== undefined) refuseInput(options.out, [file]);
  const choose = await chooserOf(options);
  const { host, snapshot } = await openWorkbook(file, "");
  const { settings, year } = choose([snapshot]);
  const { findings } = check([snapshot], year, settings, today());
  const certain = findings.filter(isOpen).flatMap((finding) => finding.fix ?? []);
  const outcomes = await applyFixes(directContext(host), options.cell ? inCells(certain, options.cell) : certain);
  if (options.out !== undefined && !options.dryRun) await saveWorkbook(host.book, options.out);
  const done = outcomes.filter(({ outcome }) => outcome === "done").length;
  const summary = options.out === undefined || options.dryRun ? said.wouldFix(done) : said.fixed(options.out, done);
  return [...outcomes.map((one) => lineOf(one, language)), summary[language]].join("\n");
}

/** The fixes of the cells that are named as the list names them. */
function inCells(fixes: readonly Fix[], cells: readonly string[]): readonly Fix[] {
  const unknown = cells.filter((cell) => !fixes.some(({ at }) => addressOf(at) === cell));
  if (unknown.length > 0) throw new Failure(said.noFix(unknown.join(", ")));
  return fixes.filter(({ at }) => cells.includes(addressOf(at)));
}

/** '1-(1)-4'!F12: 66.6% → 66.7% */
function lineOf({ fix: { at, from, to }, outcome }: FixOutcome, language: Language): string {
  return `${addressOf(at)}: ${from || said.blank[language]} → ${to}${outcome === "done" ? "" : `  ${said.notFixed[outcome][language]}`}`;
}
