import { z } from "zod";
import { settingsSchema } from "./schema";
import { settingWords, type SettingWords } from "./words";

/** What may be entered for a setting. */
export type FieldKind =
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly whole: boolean; readonly optional: boolean }
  | { readonly type: "choice"; readonly choices: readonly string[] }
  /** A list or a record with an editor of its own. */
  | { readonly type: "other" };

/** One setting of the schema: where it is, what it is called, what may be entered. */
export interface SettingField {
  readonly path: readonly string[];
  readonly words: SettingWords;
  readonly kind: FieldKind;
  readonly byDefault: unknown;
}

/** Every setting that is entered by itself, in the order of the schema. */
export const settingFields: readonly SettingField[] = fieldsOf(settingsSchema, []);

/** The fields of a schema, each with its path behind the given one. */
export function fieldsOf(schema: unknown, path: readonly string[]): readonly SettingField[] {
  const plain = unwrapped(schema);
  if (plain instanceof z.ZodObject) return Object.entries(plain.shape).flatMap(([key, inner]) => fieldsOf(inner, [...path, key]));
  const words = wordsOf(schema);
  if (!words || !(schema instanceof z.ZodType)) throw new Error(`the setting ${path.join(".")} has no words`);
  return [{ path, words, kind: kindOf(plain, schema instanceof z.ZodOptional), byDefault: schema.safeParse(undefined).data }];
}

function kindOf(plain: unknown, optional: boolean): FieldKind {
  if (plain instanceof z.ZodNumber)
    return { type: "number", min: plain.minValue ?? -Infinity, max: plain.maxValue ?? Infinity, whole: plain.isInt, optional };
  if (plain instanceof z.ZodEnum) return { type: "choice", choices: plain.options.map(String) };
  return { type: "other" };
}

/** A schema without what stands around it for defaults. */
export function unwrapped(schema: unknown): unknown {
  const isWrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional;
  return isWrapped ? unwrapped(schema.unwrap()) : schema;
}

/** The words that a schema or what it wraps was given. */
export function wordsOf(schema: unknown): SettingWords | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const own = settingWords.get(schema);
  if (own) return own;
  const isWrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional;
  return isWrapped ? wordsOf(schema.unwrap()) : undefined;
}
