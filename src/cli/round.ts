import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { toRoundJson } from "../contract/round-json";
import { Failure } from "../failure";
import { makeWorkbook } from "../files/make-workbook";
import type { Language } from "../language";
import { checkRound } from "../round/check-round";
import type { Round } from "../round/round";
import { layRound } from "../round/round-sheet";
import { bureauFiles } from "../round/send-back";
import { findingsSheet } from "../summary/findings";
import { chooserOf, now, today, type CommonOptions } from "./choices";
import { findBooks } from "./find-books";
import { roundText } from "./formats/round";
import { openWorkbook } from "./open-workbooks";
import { readFiles } from "./read-files";
import { refuseInput, writeBytes } from "./save-workbook";
import { said } from "./words";

/** What `round` takes beside what all commands take. */
export interface RoundOptions extends CommonOptions {
  readonly format: string;
  /** The reform office's own workbook, whose 改革課題一覧 says what is expected. */
  readonly issueList?: string;
  readonly out?: string;
  /** The folder for the files that go back to the bureaus. */
  readonly sendBack?: string;
}

/** What a round prints, and how it ended. */
export interface PrintedRound {
  readonly text: string;
  readonly isComplete: boolean;
  readonly unreadable: readonly string[];
}

/** `round`: the workbooks of all departments; which pass, which do not and why, what is missing and what came twice. */
export async function round(places: readonly string[], options: RoundOptions, language: Language): Promise<PrintedRound> {
  const formats = ["stylish", "json"] as const;
  if (!formats.some((name) => name === options.format)) throw new Failure(said.badChoice("--format", formats.join(", ")));
  const { issueList, out } = options;
  const files = (await findBooks(places, out)).filter((file) => issueList === undefined || resolve(file) !== resolve(issueList));
  if (out !== undefined) refuseInput(out, [...files, ...(issueList === undefined ? [] : [issueList])]);
  const choose = await chooserOf(options);
  const office = issueList === undefined ? undefined : (await openWorkbook(issueList, issueList)).snapshot;
  // Who hands in a workbook does not say by which settings it is judged: only the office's own workbook does.
  const { settings, year } = choose(office ? [office] : []);
  const made = checkRound({ submissions: await readFiles(files, language), office, year, settings, today: today() });
  const input = { round: made, settings, language, madeAt: now() };
  const written: string[] = [];
  if (out !== undefined) {
    const findings = findingsSheet.lay({ ...input, check: made.check, skipped: [] });
    await writeBytes(await makeWorkbook([layRound(input), findings]), out);
    written.push(said.made(out)[language]);
  }
  if (options.sendBack !== undefined) written.push(await sendBack(input, options.sendBack));
  const json = options.format === "json";
  if (json) for (const line of written) process.stderr.write(`${line}\n`);
  const text = json ? JSON.stringify(toRoundJson(made, language), null, 2) : [roundText(made, language), ...written].join("\n");
  return { text, isComplete: isComplete(made), unreadable: unreadableIn(made, language) };
}

async function sendBack(input: Parameters<typeof bureauFiles>[0], folder: string): Promise<string> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Failure(said.notWritten(folder), { cause: error });
  });
  const files = bureauFiles(input);
  for (const { name, plans } of files) await writeBytes(await makeWorkbook(plans), join(folder, name));
  return said.sentBack(folder, files.length)[input.language];
}

const isComplete = ({ files, unsubmitted, doubled, unlisted }: Round): boolean =>
  files.every(({ verdict }) => verdict === "passed" || verdict === "no-form") && [unsubmitted, doubled, unlisted].every(({ length }) => length === 0);

/** One line for each file that could not be read. */
export const unreadableIn = ({ files }: Round, language: Language): readonly string[] =>
  files.flatMap(({ file, verdict, reasons: [reason] }) => (verdict === "unreadable" && reason ? [said.named(file, reason)[language]] : []));
