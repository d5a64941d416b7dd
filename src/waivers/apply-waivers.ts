import { cellAt, fromA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Programme } from "../model/programme";
import { subjectsOf, type Waivable } from "./subject";
import { subjectKey, type Waiver } from "./waiver";

/** A waiver that no longer holds: its last day is over, or there is nothing any more that it speaks of. */
export interface SpentWaiver {
  readonly why: "expired" | "useless";
  readonly waiver: Waiver;
  /** The cell of the finding; where there is none any more, the cell in which it stood. */
  readonly at: CellRef;
}

/** The waivers of one workbook. */
export interface BookWaivers {
  readonly book: string;
  readonly waivers: readonly Waiver[];
}

export interface WaivingInput<F extends Waivable> {
  readonly findings: readonly F[];
  readonly programme: Programme;
  readonly kept: readonly BookWaivers[];
  /** Did the rule look for faults at all? Of one that is switched off nobody knows what it would have found. */
  readonly ran: (ruleId: string) => boolean;
  /** "2026-11-21"; a shell has the clock. */
  readonly today: string;
}

export interface Waived<F> {
  /** All of them, in the same order; each with its waiver, where one holds. */
  readonly findings: readonly (F & { readonly waived: Waiver | null })[];
  readonly spent: readonly SpentWaiver[];
}

/** Finds for each finding the waiver that speaks of it and of nothing else, and what is left of the others. No finding is ever taken away. */
export function applyWaivers<F extends Waivable>({ findings, programme, kept, ran, today }: WaivingInput<F>): Waived<F> {
  const byKey = new Map(kept.flatMap(({ book, waivers }) => waivers.map((waiver) => [`${book}\n${subjectKey(waiver)}`, waiver] as const)));
  if (byKey.size === 0) return { findings: findings.map((finding) => ({ ...finding, waived: null })), spent: [] };
  const subjectOf = subjectsOf(programme);
  const used = new Set<Waiver>();
  const spent: SpentWaiver[] = [];
  const waived = findings.map((finding) => {
    const waiver = byKey.get(`${finding.at.book}\n${subjectKey(subjectOf(finding))}`);
    if (!waiver) return { ...finding, waived: null };
    const isOver = waiver.until !== null && waiver.until < today;
    if (isOver && !used.has(waiver)) spent.push({ why: "expired", waiver, at: finding.at });
    used.add(waiver);
    return { ...finding, waived: isOver ? null : waiver };
  });
  for (const { book, waivers } of kept)
    for (const waiver of waivers)
      if (!used.has(waiver) && ran(waiver.ruleId)) spent.push({ why: "useless", waiver, at: formerCell(waiver, book, programme) });
  return { findings: waived, spent };
}

/** A sheet that is gone cannot be shown: then the first cell of its workbook. */
function formerCell({ sheet, cell }: Waiver, book: string, { sheets }: Programme): CellRef {
  const own = sheets.filter((one) => one.book === book);
  const found = own.find(({ name }) => name === sheet);
  const area = (found && fromA1(cell)) ?? cellAt(0, 0);
  return { book, sheet: found?.name ?? own[0]?.name ?? sheet, area };
}
