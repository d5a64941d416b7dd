import { Command } from "commander";
import { failureOf } from "../excel/failures";
import type { Language } from "../language";
import { version } from "../version";
import { annotate } from "./annotate";
import { blank } from "./blank";
import { checkFiles } from "./check-command";
import { languageOf } from "./choices";
import { fix } from "./fix";
import { read } from "./read";
import { round } from "./round";
import { summarize } from "./summarize";
import { words } from "./words";

/** Nothing at error level; findings at error level; input that cannot be read, or wrong arguments. */
const exits = { clean: 0, findings: 1, failed: 2 } as const;

/** Runs the command line. Failures end as one line on stderr. */
export async function main(args: readonly string[]): Promise<number> {
  let language: Language = "ja";
  let exit: number = exits.clean;
  const print = (text: string) => process.stdout.write(`${text}\n`);
  try {
    language = languageOf(args);
    await program(language, print, (code) => (exit = code)).parseAsync([...args], { from: "user" });
    return exit;
  } catch (error) {
    // Commander has said what is wrong with the arguments (or printed the help) before it throws.
    if (error instanceof Error && "exitCode" in error) return error.exitCode === 0 ? exits.clean : exits.failed;
    process.stderr.write(`${failureOf(error).words[language]}\n`);
    return exits.failed;
  }
}

function program(language: Language, print: (text: string) => void, end: (code: number) => void): Command {
  /** What could not be read is named at the end, and decides how the run ends. */
  const finish = (unreadable: readonly string[], isClean: boolean): void => {
    for (const line of unreadable) process.stderr.write(`${line}\n`);
    end(unreadable.length > 0 ? exits.failed : isClean ? exits.clean : exits.findings);
  };
  const kaikaku = new Command("kaikaku-check").version(version).description(words.description[language]).option("--lang <language>", words.lang[language], "ja").exitOverride();
  const command = (usage: string, description: string) =>
    kaikaku
      .command(usage)
      .description(description)
      .option("--lang <language>", words.lang[language], "ja")
      .option("--year <year>", words.year[language])
      .option("--settings <file>", words.settings[language])
      .exitOverride();
  command("read <books...>", words.read[language])
    .option("--json", words.json[language])
    .action(async (files: string[], options: { json?: boolean }) => {
      const { text, unreadable } = await read(files, options, language);
      if (text !== undefined) print(text);
      finish(unreadable, true);
    });
  command("check <books...>", words.check[language])
    .option("--format <format>", words.format[language], "stylish")
    .action(async (files: string[], options: { format: string }) => {
      const { text, hasErrors, unreadable } = await checkFiles(files, options, language);
      if (text !== undefined) print(text);
      finish(unreadable, !hasErrors);
    });
  command("round <books...>", words.round[language])
    .option("--format <format>", words.roundFormat[language], "stylish")
    .option("--issue-list <book>", words.issueList[language])
    .option("--out <file>", words.roundOut[language])
    .option("--send-back <folder>", words.sendBack[language])
    .action(async (files: string[], options: { format: string; issueList?: string; out?: string; sendBack?: string }) => {
      const { text, isComplete, unreadable } = await round(files, options, language);
      print(text);
      finish(unreadable, isComplete);
    });
  command("annotate <book>", words.annotate[language])
    .requiredOption("--out <file>", words.out[language])
    .action(async (file: string, options: { out: string }) => print(await annotate(file, options, language)));
  command("summarize <books...>", words.summarize[language])
    .requiredOption("--out <file>", words.out[language])
    .option("--sheets <sheets>", words.sheets[language])
    .action(async (files: string[], options: { out: string; sheets?: string }) => print(await summarize(files, options, language)));
  command("blank <book>", words.blank[language])
    .requiredOption("--out <file>", words.out[language])
    .option("--empty", words.empty[language])
    .action(async (file: string, options: { out: string; empty?: boolean }) => print(await blank(file, options, language)));
  command("fix <book>", words.fix[language])
    .option("--out <file>", words.out[language])
    .option("--dry-run", words.dryRun[language])
    .option("--cell <cells...>", words.cell[language])
    .action(async (file: string, options: { out?: string; dryRun?: boolean; cell?: string[] }) => print(await fix(file, options, language)));
  return kaikaku;
}
