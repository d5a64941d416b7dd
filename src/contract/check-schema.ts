import { z } from "zod";
import { address } from "./quantity-schema";

export const findingSchema = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  file: z.string(),
  sheet: z.string(),
  cells: z.array(address).min(1),
  issue: z.string().nullable(),
  message: z.string(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  fix: z.strictObject({ cell: address, from: z.string(), to: z.string(), certain: z.literal(true) }).nullable(),
  waived: z.strictObject({ by: z.string(), reason: z.string(), until: z.iso.date().nullable() }).nullable(),
});

/** What `check --format json` prints. */
export const checkSchema = z.strictObject({
  version: z.literal(1),
  year: z.number().int(),
  summary: z.strictObject({
    books: z.number().int(),
    sheets: z.number().int(),
    issues: z.number().int(),
    indicators: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
    infos: z.number().int(),
    waived: z.number().int(),
  }),
  findings: z.array(findingSchema),
});

export type CheckJson = z.infer<typeof checkSchema>;
