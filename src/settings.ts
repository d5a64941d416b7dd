import { z } from "zod";

/** What differs from programme to programme: one schema, with the defaults of 行財政改革第3期プログラム. */
export const settingsSchema = z
  .object({
    /** The last fiscal year taken as ended; without it, the shell says which one has ended today. */
    evaluationYear: z.number().int().min(1989).max(2100).optional(),
    /** First and last fiscal year of the programme. */
    period: z.object({ from: z.number().int(), to: z.number().int() }).default({ from: 2022, to: 2025 }),
    /** Default method of the 達成率. */
    rateMethod: z.enum(["ratio", "improvement"]).default("ratio"),
    /** A rate of at least this (in percent) makes status c rather than d. */
    statusThreshold: z.number().default(60),
    /** The rules by id: switched off, another severity, options. */
    rules: z
      .record(z.string(), z.object({ severity: z.enum(["error", "warning", "info", "off"]).optional(), options: z.record(z.string(), z.unknown()).optional() }))
      .default({}),
  })
  .strict();

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of the programme as published. */
export const defaultSettings: Settings = settingsSchema.parse({});

/** The last fiscal year that has ended on a day: a Japanese fiscal year runs from 1 April to 31 March. */
export function lastEndedFiscalYear(day: Date): number {
  return day.getFullYear() - (day.getMonth() >= 3 ? 1 : 2);
}
