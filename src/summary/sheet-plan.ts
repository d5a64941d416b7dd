import type { Check } from "../check";
import type { CellRef } from "../grid/cell-ref";
import type { SkippedSheet } from "../grid/grid";
import type { Language } from "../language";
import type { Settings } from "../settings";
import type { ChartPlan } from "./chart-plan";

/** What may be entered in a cell that waits for an entry; a list is offered as a drop-down. */
export type EntryCheck =
  | { readonly kind: "number"; readonly hint: string }
  | { readonly kind: "text"; readonly hint: string; readonly longest: number }
  | { readonly kind: "list"; readonly hint: string; readonly choices: readonly string[] };

/** One cell of a sheet that we write. Text stays text, also where it begins with "=", "+", "-" or "@". */
export interface PlanCell {
  readonly value: string | number | null;
  /** Excel's number format, for numbers. */
  readonly format?: string;
  /** The cell it speaks of: written as a link within the workbook. */
  readonly link?: CellRef;
  /** Where somebody is to enter something: tinted, and checked while it is typed. */
  readonly entry?: EntryCheck;
}

/** How strongly a cell stands out, in colour and in print: from a light tint to white on dark. */
export type Shade = "light" | "medium" | "strong";

export interface PlanColumn {
  readonly header: string;
  /** In characters of the standard font; a full-width character takes two. */
  readonly width: number;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  /** How many columns of the sheet it takes, in a block that is drawn: 1 where nothing is said. */
  readonly span?: number;
  /** Words that stand out wherever they come in this column: a conditional format, so that it follows sorting and mending. */
  readonly shades?: Readonly<Record<string, Shade>>;
  /** A bar behind each number: none at one end, the whole width of the cell at the other. */
  readonly dataBar?: { readonly empty: number; readonly full: number };
}

/** One table: a header, its rows, and what they add up to. */
export interface PlanTable {
  /** Above the header, where a sheet has several tables. */
  readonly caption?: string;
  /** "drawn": a table, but none of Excel's, and its columns may span; "form": names at the left and what they stand for, no header. */
  readonly look?: "drawn" | "form";
  /** Of a form: what everybody is to see first, or lines on which somebody signs by hand. */
  readonly purpose?: "headline" | "signing";
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Stand below the table, where no filter and no sorting reaches them. */
  readonly totals?: readonly (readonly PlanCell[])[];
}

/** A sheet laid out as plain data; excel/write-sheets puts it into the workbook. */
export interface SheetPlan extends PlanTable {
  /** "by-department": recognises the sheet when it is rebuilt, whatever it is called by then. */
  readonly id: string;
  /** The tab's name, within Excel's limits. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title: when (as told), from what, with which settings. */
  readonly notes: readonly string[];
  /** Above the first table, side by side. */
  readonly charts?: readonly ChartPlan[];
  /** Further tables, one under the other; they share the columns' widths with the first. */
  readonly more?: readonly PlanTable[];
  /** Is the first table what the sheet is for, whatever stands below? Then its header stays in sight, and comes on each page. */
  readonly leads?: true;
  /** "one": the whole sheet on one page; else as many pages as it takes, each as wide as the sheet. */
  readonly pages?: "one";
}

/** What a sheet is laid out from. The time of making is told, never read from a clock. */
export interface SummaryInput {
  readonly check: Check;
  readonly settings: Settings;
  /** Sheets that were left unread: our own, and those that are too large. */
  readonly skipped: readonly SkippedSheet[];
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
