import type { z } from "zod";
import { addressOf } from "../grid/cell-ref";
import type { Bilingual, Language } from "../language";
import type { Entry, Period } from "../values/entry";
import type { periodSchema, quantitySchema } from "./quantity-schema";

const conflictWords = ({ era, western }: { readonly era: number; readonly western: number }): Bilingual => ({
  ja: `和暦は${era}年、西暦は${western}年です`,
  en: `The era says ${era}, the western year ${western}`,
});

function periodJson({ raw, from, to, kind, conflict }: Period, language: Language): z.infer<typeof periodSchema> {
  return { raw, from, to, kind, conflict: conflict ? conflictWords(conflict)[language] : null };
}

/** An entry as the contract's `Quantity`. */
export function quantityJson(entry: Entry, language: Language): z.infer<typeof quantitySchema> {
  const quantity = entry.kind === "quantity" ? entry : undefined;
  return {
    raw: entry.text,
    value: quantity?.value ?? null,
    upper: quantity?.upper ?? null,
    unit: quantity?.unit ?? null,
    baseUnit: quantity?.baseUnit ?? null,
    factor: quantity?.factor ?? null,
    qualifier: quantity?.qualifier ?? null,
    approximate: quantity?.approximate ?? false,
    per: quantity?.per ?? null,
    note: quantity?.note ?? null,
    statement: entry.kind === "statement" ? entry.statement : null,
    none: entry.kind === "none",
    fiscalYear: entry.period?.to ?? null,
    period: entry.period ? periodJson(entry.period, language) : null,
    cell: addressOf(entry.at),
  };
}
