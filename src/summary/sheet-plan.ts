import type { CellRef } from "../grid/cell-ref";
import type { Language } from "../language";
import type { Check } from "../check";

/** One cell of a sheet that we write. Text stays text, also where it begins with "=", "+", "-" or "@". */
export interface PlanCell {
  readonly value: string | number | null;
  /** Excel's number format, for numbers. */
  readonly format?: string;
  /** The cell it speaks of: written as a link within the workbook. */
  readonly link?: CellRef;
}

export interface PlanColumn {
  readonly header: string;
  /** In characters of the standard font; a full-width character takes two. */
  readonly width: number;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
}

/** A sheet laid out as plain data; excel/write-sheets puts it into the workbook. */
export interface SheetPlan {
  /** "by-department": recognises the sheet when it is rebuilt, whatever it is called by then. */
  readonly id: string;
  /** The tab's name, within Excel's limits. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title: when (as told), from what, with which settings. */
  readonly notes: readonly string[];
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
}

/** What a sheet is laid out from. The time of making is told, never read from a clock. */
export interface SummaryInput {
  readonly check: Check;
  readonly language: Language;
  /** "2026-11-21 10:30" */
  readonly madeAt: string;
}

/** One summary sheet: one file in this folder, registered in index.ts. */
export interface SummarySheet {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  lay(input: SummaryInput): SheetPlan;
}
