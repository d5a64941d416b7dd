import type { CellRef } from "../grid/cell-ref";
import type { PlanCell } from "./sheet-plan";

/** A text, or nothing where it is blank. */
export const text = (value: string | undefined | null): PlanCell => ({ value: value === "" ? null : (value ?? null) });

/** A text that leads to the cell it speaks of. */
export const linked = (value: string | null, link: CellRef | undefined): PlanCell => ({ value, ...(link ? { link } : {}) });

/** How many. */
export const count = (value: number): PlanCell => ({ value, format: "#,##0" });

/** A part of a whole, as a percentage; nothing where the whole is nothing. */
export const share = (part: number, whole: number): PlanCell => (whole > 0 ? { value: part / whole, format: "0.0%" } : { value: null });

/** A rate in percent, as the city prints it. */
export const rate = (percent: number | null | undefined): PlanCell =>
  percent === null || percent === undefined ? { value: null } : { value: percent / 100, format: "0.0%" };

/** Nothing. */
export const blank: PlanCell = { value: null };
