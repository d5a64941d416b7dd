import { z } from "zod";
import { subjectKey, waiverSchema, type Subject, type Waiver } from "./waiver";

/** The waivers as the workbook keeps them. What is none of ours, or was damaged, waives nothing: its finding is back. */
export function waiversFrom(text: string | undefined): readonly Waiver[] {
  if (text === undefined) return [];
  try {
    const entries = z.array(z.unknown()).parse(JSON.parse(text));
    return entries.flatMap((entry) => waiverSchema.safeParse(entry).data ?? []);
  } catch {
    return [];
  }
}

/** As the workbook keeps them. */
export const waiversText = (waivers: readonly Waiver[]): string => JSON.stringify(waivers);

/** With one more; it takes the place of one for the same subject, which may have expired. */
export const withWaiver = (waivers: readonly Waiver[], waiver: Waiver): readonly Waiver[] => [...withoutWaiver(waivers, waiver), waiver];

/** Without the one for a subject. */
export function withoutWaiver(waivers: readonly Waiver[], subject: Subject): readonly Waiver[] {
  const key = subjectKey(subject);
  return waivers.filter((one) => subjectKey(one) !== key);
}
