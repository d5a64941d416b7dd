import type { CellRef } from "../grid/cell-ref";
import type { Drawing } from "../grid/drawing";
import type { Grid } from "../grid/grid";
import type { Bilingual } from "../language";
import type { Mapping } from "./mapping";

/** One form or one table that was found on a sheet. */
export interface Block<Id extends string, Found> {
  readonly layout: Id;
  /** The whole block, headings included. */
  readonly at: CellRef;
  readonly found: Found;
}

/** How one kind of sheet is recognised: by its labels, never by addresses. */
export interface Layout<Id extends string = string, Found = unknown> {
  readonly id: Id;
  readonly title: Bilingual;
  /** The labels that tell this layout from others: named where a sheet has some of them but not enough; several are spellings of one. */
  readonly labels: readonly (readonly string[])[];
  /** Every heading that is read, each with its other spellings. */
  readonly headings: readonly (readonly string[])[];
  /** What may differ from sheet to sheet without being read differently. */
  readonly tolerances: readonly Bilingual[];
  /** A small sheet of this layout, for whoever makes one. */
  readonly example: Drawing;
  /** Every block of this layout on the sheet, in reading order. */
  find(grid: Grid): readonly Block<Id, Found>[];
  /** Only tables have columns that a person can point out where the headings are not found. */
  readonly mappable?: Mappable<Id, Found>;
}

/** A table whose columns a person can name, and what is read then. */
export interface Mappable<Id extends string = string, Found = unknown> {
  /** The parts that a column can hold, each under its usual heading. */
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  /** Without each of these the table cannot be read. */
  readonly required: readonly string[];
  find(grid: Grid, mapping: Mapping): readonly Block<Id, Found>[];
}

/** What a layout finds. */
export type BlockOf<L> = L extends Layout<infer Id, infer Found> ? Block<Id, Found> : never;
