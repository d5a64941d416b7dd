import { z } from "zod";

/** `'1-(1)-4'!B1` */
export const address = z.string().regex(/^'(?:[^']|'')+'![A-Z]{1,3}\d+$/);

export const periodSchema = z.strictObject({
  raw: z.string(),
  from: z.number().int(),
  to: z.number().int(),
  kind: z.enum(["fiscal-year", "calendar-year", "date"]),
  /** What disagrees, in words. */
  conflict: z.string().nullable(),
});

/** A value with what is written around it. `value` is in the written unit; a statement and a blank have none. */
export const quantitySchema = z.strictObject({
  raw: z.string(),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string().nullable(),
  baseUnit: z.string().nullable(),
  factor: z.number().nullable(),
  qualifier: z.enum(["at-least", "at-most", "above", "below", "range", "keep"]).nullable(),
  approximate: z.boolean(),
  per: z.string().nullable(),
  note: z.string().nullable(),
  statement: z.string().nullable(),
  none: z.boolean(),
  fiscalYear: z.number().int().nullable(),
  period: periodSchema.nullable(),
  cell: address,
});
