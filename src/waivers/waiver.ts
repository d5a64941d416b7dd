import { z } from "zod";

const words = z.tuple([z.string(), z.string()]);

/**
 * What a person looked at: a rule's words about a place and what stood there. An inserted row changes none of it; where anything is different,
 * it is no longer what the person saw, and the finding is back. An edition that words a rule otherwise asks again, too: rather once too often.
 */
export const subjectSchema = z.object({
  ruleId: z.string(),
  sheet: z.string(),
  /** "1-(1)-5", where the cell belongs to an issue. */
  issue: z.string().nullable(),
  /** What the cell is in the record of its issue ("form.1-(1)-4.0.goal"); its address and neighbours where it is in none. */
  place: z.string(),
  /** Where it stood: for people, never compared. */
  cell: z.string(),
  /** What stood in the cells of the finding. */
  texts: z.array(z.string()),
  /** What is wrong, and what was expected. */
  said: z.object({ ja: words, en: words }),
});

export type Subject = z.infer<typeof subjectSchema>;

/** 確認済み: a finding that was looked at and is right as it is. Kept in the workbook, so that it travels with the file. */
export const waiverSchema = subjectSchema.extend({
  by: z.string().trim().min(1),
  reason: z.string().trim().min(1),
  /** The last day on which it holds, "2027-03-31"; null where it has no end. */
  until: z.iso.date().nullable(),
});

export type Waiver = z.infer<typeof waiverSchema>;

/** Who waives, why and until when. */
export type WaiverTerms = Pick<Waiver, "by" | "reason" | "until">;

/** Equal for two subjects that are the same to a person. */
export const subjectKey = ({ ruleId, sheet, issue, place, texts, said }: Subject): string =>
  JSON.stringify([ruleId, sheet, issue, place, texts, said.ja]);

/** 31 March after a day: the end of its fiscal year, suggested for a waiver. */
export function fiscalYearEnd(today: string): string {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return `${month >= 4 ? year + 1 : year}-03-31`;
}
