import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Failure } from "../failure";
import { languages, type Language } from "../language";
import { defaultSettings, lastEndedFiscalYear, settingsSchema, type Settings } from "../settings";
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

/** Settings from a file; the programme's defaults without one. */
export async function settingsOf({ settings: file }: CommonOptions): Promise<Settings> {
  if (file === undefined) return defaultSettings;
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new Failure(said.noFile(file), { cause: error });
  });
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch (error) {
    const what = error instanceof z.ZodError ? error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ") : "JSON";
    throw new Failure(said.badSettings(file, what), { cause: error });
  }
}

/** What was asked for, else what the settings say, else the last fiscal year that has ended today. */
export function yearOf({ year }: CommonOptions, settings: Settings): number {
  if (year === undefined) return settings.evaluationYear ?? lastEndedFiscalYear(new Date());
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
