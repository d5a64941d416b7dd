/** How a chart compares: bars lie, columns stand; "shares" fill the whole width whatever the numbers add up to. */
export type ChartKind = "bars" | "stacked-bars" | "shares" | "columns" | "stacked-columns" | "lines";

/** From what was reached to what was missed by far; "plain" where nothing is judged. */
export type Tone = "best" | "good" | "middle" | "poor" | "worst" | "plain";

/** A chart of the sheet's own cells. Charts stand side by side above the tables. */
export interface ChartPlan {
  readonly kind: ChartKind;
  readonly title: string;
  /** Which table of the sheet it draws: 0 is the first. A table without rows has no chart. */
  readonly table: number;
  /** The column that names what is compared. */
  readonly names: number;
  /** The columns that are drawn, in order; their headers are the legend. */
  readonly series: readonly { readonly column: number; readonly tone: Tone }[];
  /** Excel's number format of the figures that are written at bars and points; in bars, those that have no room are left out. */
  readonly labels?: string;
  /** Where the axis of numbers ends, if Excel is not to find it: 1 for shares of a whole. */
  readonly full?: number;
}
