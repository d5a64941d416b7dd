import { readFile } from "node:fs/promises";
import { Failure } from "../failure";
import type { WorkbookSnapshot } from "../grid/grid";
import { languages, type Language } from "../language";
import { readSettings, settingsOfWorkbooks } from "../rules/read-settings";
import { lastEndedFiscalYear, type Settings } from "../settings";
import { summarySheets } from "../summary/index";
import type { SummarySheet } from "../summary/sheet-plan";
import { said } from "./words";

/** Options that most commands take. */
export interface CommonOptions {
  readonly year?: string;
  readonly settings?: string;
}

/** The language that is asked for anywhere among the arguments; help needs it before they are parsed. */
export function languageOf(args: readonly string[]): Language {
  const index = args.indexOf("--lang");
  const asked = index >= 0 ? args[index + 1] : args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  if (asked === undefined) return "ja";
  const language = languages.find((one) => one === asked);
  if (!language) throw new Failure(said.badChoice("--lang", languages.join(", ")));
  return language;
}

/** With which settings workbooks are checked, and for which year. */
export interface Chosen {
  readonly settings: Settings;
  readonly year: number;
}

/** Looks at the options before anything is read; gives what chooses for workbooks: --year before --settings before what they keep. */
export async function chooserOf(options: CommonOptions): Promise<(workbooks: readonly WorkbookSnapshot[]) => Chosen> {
  const [given, year] = [await settingsOf(options), yearOf(options)];
  return (workbooks) => {
    const settings = given ?? settingsOfWorkbooks(workbooks);
    return { settings, year: year ?? settings.evaluationYear ?? lastEndedFiscalYear(new Date()) };
  };
}

async function settingsOf({ settings: file }: CommonOptions): Promise<Settings | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new Failure(said.noFile(file), { cause: error });
  });
  try {
    return readSettings(text);
  } catch (error) {
    throw error instanceof Failure ? new Failure(said.named(file, error.words), { cause: error }) : error;
  }
}

function yearOf({ year }: CommonOptions): number | undefined {
  if (year === undefined) return undefined;
  if (!/^(19|20)\d{2}$/.test(year)) throw new Failure(said.badYear(year));
  return Number(year);
}

/** Summary sheets by id or by title in either language; all of them without a choice. */
export function sheetsOf(list: string | undefined): readonly SummarySheet[] {
  if (list === undefined) return summarySheets;
  return list.split(",").map((asked) => {
    const name = asked.trim();
    const sheet = summarySheets.find(({ id, title }) => [id, title.ja, title.en].includes(name));
    if (!sheet) throw new Failure(said.badChoice("--sheets", summarySheets.map(({ id, title }) => `${id} (${title.ja})`).join(", ")));
    return sheet;
  });
}

/** "2026-11-21", on this machine's clock. */
export const today = (): string => now().slice(0, "2026-11-21".length);

/** "2026-11-21 10:30", on this machine's clock. */
export function now(): string {
  const date = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
