import { z } from "zod";
import { verdicts } from "../round/round";

const claim = z.strictObject({ issue: z.string(), forms: z.array(z.strictObject({ file: z.string(), sheet: z.string() })).min(1) });

/** What `round --format json` prints. */
export const roundSchema = z.strictObject({
  version: z.literal(1),
  year: z.number().int(),
  files: z.array(
    z.strictObject({
      file: z.string(),
      verdict: z.enum(verdicts),
      issues: z.array(z.string()),
      departments: z.array(z.string()),
      errors: z.number().int(),
      warnings: z.number().int(),
      infos: z.number().int(),
      reasons: z.array(z.string()),
    }),
  ),
  /** Files that the add-in made: left out. */
  ours: z.array(z.string()),
  /** How many issues the list names; null where there is no list. */
  expected: z.number().int().nullable(),
  unsubmitted: z.array(z.strictObject({ issue: z.string(), name: z.string(), departments: z.array(z.string()) })),
  doubled: z.array(claim),
  unlisted: z.array(claim),
});

export type RoundJson = z.infer<typeof roundSchema>;
