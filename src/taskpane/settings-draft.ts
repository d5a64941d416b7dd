import { readSettings } from "../rules/read-settings";
import type { Settings } from "../settings";
import { settingFields } from "../settings/fields";
import { departmentsFrom, departmentsText, initiativesFrom, initiativesText } from "../settings/masters-text";
import { othersFrom, othersText, stepsFrom, stepsText } from "../settings/rating-text";

/** Settings while a person edits them: texts, which need not be valid yet, by the path of the setting; and what was said of the rules. */
export interface SettingsDraft {
  readonly texts: Readonly<Record<string, string>>;
  readonly rules: Settings["rules"];
}

export const pathOf = ({ path }: { readonly path: readonly string[] }): string => path.join(".");

/** The settings that are lists, and how they are written as lines of a text. */
const lists = {
  "rating.steps": { text: ({ rating }: Settings) => stepsText(rating.steps), read: stepsFrom },
  "rating.others": { text: ({ rating }: Settings) => othersText(rating.others), read: othersFrom },
  "masters.departments": { text: ({ masters }: Settings) => departmentsText(masters.departments), read: departmentsFrom },
  "masters.initiatives": { text: ({ masters }: Settings) => initiativesText(masters.initiatives), read: initiativesFrom },
} as const;
const listOf = (path: string) => Object.entries(lists).find(([one]) => one === path)?.[1];

/** The settings that are edited as text: all but those of the rules. */
export const textFields = settingFields.filter((field) => field.kind.type !== "other" || listOf(pathOf(field)));

/** Is the setting a list, with one thing on each line? */
export const isList = (path: string): boolean => listOf(path) !== undefined;

export function draftOf(settings: Settings): SettingsDraft {
  const texts: Record<string, string> = {};
  for (const field of textFields) {
    const path = pathOf(field);
    texts[path] = listOf(path)?.text(settings) ?? plainText(valueAt(settings, field.path));
  }
  return { texts, rules: settings.rules };
}

/** The settings that a draft says. Throws a Failure that names the setting that cannot be used. */
export function settingsOf({ texts, rules }: SettingsDraft): Settings {
  const made: Record<string, unknown> = { rules: Object.fromEntries(Object.entries(rules).map(([id, said]) => [id, withNumbers(said)])) };
  for (const field of textFields) {
    const text = texts[pathOf(field)]?.trim() ?? "";
    const value = listOf(pathOf(field))?.read(text) ?? (field.kind.type === "number" ? numberOf(text) : text);
    if (value !== undefined) put(made, field.path, value);
  }
  return readSettings(JSON.stringify(made));
}

/** Thresholds of a rule as people type them. */
function withNumbers({ options, ...said }: Settings["rules"][string]): Settings["rules"][string] {
  if (!options) return said;
  const read = Object.entries(options).map(([key, value]) => [key, typeof value === "string" ? numberOf(value.trim()) : value]);
  return { ...said, options: Object.fromEntries(read) };
}

/** A number as people type it; what is none is left for the schema to refuse. */
function numberOf(text: string): number | string | undefined {
  const plain = text.normalize("NFKC");
  if (plain === "") return undefined;
  return Number.isNaN(Number(plain)) ? text : Number(plain);
}

const plainText = (value: unknown): string => (typeof value === "number" || typeof value === "string" ? String(value) : "");

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);

function put(into: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[key] = value;
  else {
    const inner = into[key];
    const next = isRecord(inner) ? inner : {};
    into[key] = next;
    put(next, rest, value);
  }
}
